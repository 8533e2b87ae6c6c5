import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneOfEachShape, VIEWS, type View } from '../../src/run/browser/looks.ts';
import { type Preview, startPreview } from '../../src/serve/index.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { extremeSites } from './extreme-sites.ts';
import { ourSites } from './our-sites.ts';
import { type Seen, visitAll } from './visit.ts';

/** A visit takes half a second, and there are some three hundred. */
const PATIENCE_MS = 600_000;

/** What was seen amiss, by place; empty where all is well. */
const amiss = (seen: readonly Seen[], of: (one: Seen) => string[]): Record<string, string[]> =>
  Object.fromEntries(seen.filter((one) => of(one).length > 0).map((one) => [one.place, of(one)]));

describe.skipIf(!hasChromium).each([
  ['every kind of page of every jenis', ourSites, 'jenis', 200],
  ['every kind of page with none, one and a hundred of everything', extremeSites, 'situs', 60],
] as const)('%s', (_, sitesOf, each, least) => {
  let preview: Preview;
  let seen: Seen[];

  beforeAll(async () => {
    const sites = await sitesOf();
    preview = await startPreview({ keluaran: sites.keluaran, port: 0, say: () => undefined });
    const browser = await openChromium();
    seen = await visitAll(browser, oneOfEachShape(sites, each), preview.port);
    await browser.close();
  }, PATIENCE_MS);
  afterAll(() => preview.close());

  test.each(Object.keys(VIEWS) as View[])('gives axe nothing to find at %s', (view) => {
    expect(amiss(seen, ({ axe }) => axe[view])).toEqual({});
  });

  test('fits a window of 320 px, as 400 % zoom leaves it', () => {
    expect(amiss(seen, ({ stickingOut }) => stickingOut)).toEqual({});
  });

  test('keeps the policy of production, without a word from the browser', () => {
    expect(amiss(seen, ({ complaints }) => complaints)).toEqual({});
  });

  test('asks nobody but its own situs', () => {
    expect(amiss(seen, ({ foreign }) => foreign)).toEqual({});
  });

  test('was looked at', () => {
    expect(seen.length).toBeGreaterThan(least);
  });
});
