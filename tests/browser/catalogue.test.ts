import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, serving } from '../serve/running.ts';
import { DAY, FIXTURE } from '../serve/small-content.ts';
import { axeFindings, bringAxe, OF_THE_EYE } from './axe.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { inTabs } from './tabs.ts';

/** Hundreds of pages, each made by the dev server and looked at three times. */
const PATIENCE_MS = 900_000;

describe.skipIf(!hasChromium)('the catalogue in dev', () => {
  let dev: Running;
  let withoutExample: string | null;
  const findings: Record<string, string[]> = {};
  let looks = 0;

  beforeAll(async () => {
    dev = await serving('dev', { ready: 'Pratinjau siap', args: ['--content', FIXTURE, '--tanggal', DAY] });
    const browser = await openChromium();
    const home = `http://dinkes.localhost:${dev.port}/_katalog/`;
    const page = await browser.newPage();
    await page.goto(home);
    const missing = page.locator('#tanpa-contoh');
    withoutExample = (await missing.count()) === 0 ? null : await missing.textContent();
    const links = await page.locator('tbody a').evaluateAll((all) => all.map((link) => String(link)));
    await page.close();
    const known = new Set<string>();
    const opened = async (tab: Page): Promise<Page> => {
      await bringAxe(tab);
      await tab.goto(home);
      return tab;
    };
    await inTabs(browser, [home, ...links], opened, async (tab, address) => {
      const { status, html } = await shown(tab, address);
      const found = status !== 200 ? [`status ${status}`] : known.has(html) ? [] : await looked(tab);
      known.add(html);
      if (found.length > 0) findings[address] = found;
      looks++;
    });
    await browser.close();
  }, PATIENCE_MS);
  afterAll(() => dev[Symbol.asyncDispose]());

  test('has an example of every component', () => {
    expect(withoutExample).toBeNull();
  });

  test('gives axe nothing to find in any state, at 360 and at 1280 px, and with forced colours', () => {
    expect(findings).toEqual({});
    expect(looks).toBeGreaterThanOrEqual(540);
  });
});

/**
 * Puts a page of the catalogue into a tab that stands at another: all have the same style sheets, and an old address
 * would lead away at once.
 *
 * @returns what stands on it, without its own name: several states of a component may look the same
 */
const shown = (tab: Page, address: string): Promise<{ status: number; html: string }> =>
  tab.evaluate(async (asked) => {
    const answer = await fetch(asked);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.title = page.title;
    document.body.replaceWith(page.body);
    return { status: answer.status, html: document.body.innerHTML.replaceAll(page.title, '') };
  }, address);

/** The markup is the same in forced colours, so that only its looks are judged again. */
async function looked(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 800 });
  const narrow = await axeFindings(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  const wide = await axeFindings(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await axeFindings(page, OF_THE_EYE);
  await page.emulateMedia({ forcedColors: 'none' });
  return [...narrow, ...wide, ...forced];
}
