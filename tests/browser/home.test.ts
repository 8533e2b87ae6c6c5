import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sites } from '../../src/run/browser/sites.ts';
import { type Preview, startPreview } from '../../src/serve/index.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { extremeSites } from './extreme-sites.ts';
import { ourSites } from './our-sites.ts';
import { type Weight, weightOf } from './weight.ts';

const KB = 1000;
const ALL_IN = 200 * KB;
const SCRIPTS_BEFORE_SEARCH = 5 * KB;

describe.skipIf(!hasChromium).each([
  ['every situs', ourSites],
  ['sites with none, one and a hundred of everything', extremeSites],
])('the home page of %s', (_, sitesOf) => {
  let sites: Sites;
  let preview: Preview;
  let browser: Browser;
  const weights = new Map<string, Weight>();

  beforeAll(async () => {
    sites = await sitesOf();
    preview = await startPreview({ keluaran: sites.keluaran, port: 0, say: () => undefined });
    browser = await openChromium();
    for (const situs of sites.ids) {
      weights.set(situs, await weightOf(browser, `http://${situs}.localhost:${preview.port}/`));
    }
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    preview.close();
  });

  test('weighs at most 200 kB with all it asks for', () => {
    expect([...weights].filter(([, { all }]) => all > ALL_IN)).toEqual([]);
    expect(weights.size).toBe(sites.ids.length);
  });

  test('asks for at most 5 kB of scripts', () => {
    expect([...weights].filter(([, { scripts }]) => scripts > SCRIPTS_BEFORE_SEARCH)).toEqual([]);
  });
});
