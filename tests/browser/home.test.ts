import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ourSites, type Sites } from '../../scripts/browser/sites.ts';
import { type Preview, startPreview } from '../../src/serve/index.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { extremeSites } from './extreme-sites.ts';

const KB = 1000;
const ALL_IN = 200 * KB;
const SCRIPTS_BEFORE_SEARCH = 5 * KB;

interface Weight {
  all: number;
  scripts: number;
}

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

/** What a phone takes in for the whole of the page, with an empty cache. */
async function weightOf(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 412, height: 900 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  // Pictures further down are asked for as they come near: here all at once.
  await page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager';
  });
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const weight: Weight = { all: 0, scripts: 0 };
  for (const response of responses) {
    const bytes = travelling(await response.body(), response.headers()['content-type'] ?? '');
    weight.all += bytes;
    if (response.request().resourceType() === 'script') weight.scripts += bytes;
  }
  await context.close();
  return weight;
}

const travelling = (body: Buffer, type: string): number =>
  /text|javascript|json|svg/.test(type) ? gzipSync(body, { level: 9 }).length : body.length;
