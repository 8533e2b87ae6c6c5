import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesIn, type Sites } from '../../src/run/browser/sites.ts';
import { type Preview, startPreview } from '../../src/serve/index.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { ourSites } from './our-sites.ts';

/** A4 between our margins, in CSS pixels. */
const PAPER = { width: 680, height: 1031 };
/** As many of the longest are really printed; all others are shorter. */
const PRINTED = 12;

interface Sheet {
  situs: string;
  address: string;
  html: string;
}

describe.skipIf(!hasChromium)('on paper', () => {
  let sites: Sites;
  let preview: Preview;
  let browser: Browser;

  beforeAll(async () => {
    sites = await ourSites();
    preview = await startPreview({ keluaran: sites.keluaran, port: 0, say: () => undefined });
    browser = await openChromium();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    preview.close();
  });

  test('every layanan of every situs is one sheet of A4', async () => {
    const page = await browser.newPage({ viewport: PAPER });
    const sheets = sheetsOf(sites);
    const first = sheets[0];
    if (!first) throw new Error('no situs has a layanan');
    await page.goto(urlOf(first, preview.port));
    const heights = await heightsOf(page, sheets);
    expect(sheets.filter((_, n) => (heights[n] ?? 0) > PAPER.height).map(placeOf)).toEqual([]);

    const longest = sheets
      .map((sheet, n) => ({ sheet, height: heights[n] ?? 0 }))
      .sort((a, b) => b.height - a.height)
      .slice(0, PRINTED);
    const lengths: Record<string, number> = {};
    for (const { sheet } of longest) {
      await page.goto(urlOf(sheet, preview.port));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      lengths[placeOf(sheet)] = (await getDocumentProxy(new Uint8Array(pdf))).numPages;
    }
    expect(Object.entries(lengths).filter(([, pages]) => pages !== 1)).toEqual([]);
    expect(sheets.length).toBeGreaterThan(sites.ids.length);
  }, 120_000);
});

const sheetsOf = ({ keluaran, ids }: Sites): Sheet[] =>
  ids.flatMap((situs) =>
    pagesIn(path.join(keluaran, situs))
      .filter(({ address }) => /^\/layanan\/(?!hal\/)[^/]+\/$/.test(address))
      .map(({ address, file }) => ({
        situs,
        address,
        html: readFileSync(path.join(keluaran, situs, file), 'utf8'),
      })),
  );

const placeOf = ({ situs, address }: Sheet): string => `${situs} ${address}`;
const urlOf = ({ situs, address }: Sheet, port: number): string =>
  `http://${situs}.localhost:${port}${address}`;

/** How long each would lie on paper; all sites share the style sheet, so they take turns in one tab. */
async function heightsOf(page: Page, sheets: readonly Sheet[]): Promise<number[]> {
  await page.emulateMedia({ media: 'print' });
  const heights: number[] = [];
  for (const { html } of sheets) {
    heights.push(
      await page.evaluate((text) => {
        document.body.replaceWith(new DOMParser().parseFromString(text, 'text/html').body);
        return document.body.getBoundingClientRect().height;
      }, html),
    );
  }
  await page.emulateMedia({ media: null });
  return heights;
}
