import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of these tags that look at colours and sizes; all others read the markup. */
export const OF_THE_EYE = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/** Makes axe known to every page of this tab; the policy of the sites does not hold for the inspector. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: SOURCE });

/**
 * What axe finds on the page as it is shown, each as one line: rule, how often, where first.
 *
 * @param rules all of the tags, unless it is told which
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
    // Style sheets are asked for again only for rules that these tags do not have.
    preload: false,
    resultTypes: ['violations'],
  };
  // Told apart in the page: all that axe has looked at is much to carry over.
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const { violations } = await axe.run(asked);
    return violations.map(
      ({ id, nodes }) =>
        `${id} ×${nodes.length}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary ?? ''}`,
    );
  }, options);
}
