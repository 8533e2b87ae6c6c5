import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { ourSites, pagesIn } from '../../scripts/browser/sites.ts';

/** The same rules for every page: worked out anew for each of thousands they take a third of the time. */
class OneConfigLoader extends StaticConfigLoader {
  #config: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string, override?: ConfigData): ResolvedConfig | Promise<ResolvedConfig> {
    this.#config ??= super.getConfigFor(handle, override);
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new OneConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // All scripts and style sheets are the situs's own, named by their content.
      'require-sri': 'off',
      // A title is as long as the name of the service or news it has; the layout shortens what it adds.
      'long-title': 'off',
      // A row of a programme is linked to by its code, `#1.02.02`: a contract of the feed, and HTML allows it.
      'valid-id': ['error', { relaxed: true }],
      // Content may end in a space; nobody sees it.
      'no-trailing-whitespace': 'off',
    },
  }),
);

test('no page of any situs has a fault of HTML', async () => {
  const { keluaran, ids } = await ourSites();
  const faults: string[] = [];
  let pages = 0;
  for (const situs of ids) {
    for (const { address, file } of pagesIn(path.join(keluaran, situs))) {
      const report = validator.validateStringSync(readFileSync(path.join(keluaran, situs, file), 'utf8'));
      for (const { ruleId, message, line } of report.results.flatMap(({ messages }) => messages)) {
        faults.push(`${situs} ${address} line ${line}: ${ruleId}, ${message}`);
      }
      pages++;
    }
  }
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(ids.length * 20);
}, 300_000);
