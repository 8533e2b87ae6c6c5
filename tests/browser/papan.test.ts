import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PapanPage } from '../../src/model/papan.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { type Look, VIEWS, type View } from '../../src/run/browser/looks.ts';
import { pagesIn } from '../../src/run/browser/sites.ts';
import { type Preview, startPreview } from '../../src/serve/index.ts';
import { withBoard } from '../board.ts';
import { root } from '../files.ts';
import { faultsOfHtml } from '../laik/html-faults.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { ourSites, sitesOf } from './our-sites.ts';
import { type Seen, visitAll } from './visit.ts';
import { weightOf } from './weight.ts';

const KB = 1000;
const HOME_ALL_IN = 60 * KB;
const SCRIPTS = 6 * KB;
/** Pages whose work is done by a script. */
const SCRIPTS_MORE: readonly [RegExp, number][] = [
  [/^\/peta\//, 40 * KB],
  [/^\/dinding\//, Number.POSITIVE_INFINITY],
];
const CONTENT = path.join(root, 'tests/fixtures/kabupaten-kecil/content');
const BOARDS = { umum: 'lcc', dalam: 'lcc-internal' } as const;

const fileOf = (address: string): string =>
  address === '/404/' ? '404.html' : `${address.slice(1)}index.html`;

/** The fullest page of every kind of a board. */
async function oneOfEachKind(keluaran: string, sisi: keyof typeof BOARDS): Promise<Look[]> {
  const { kabupaten } = readKabupaten(CONTENT);
  if (!kabupaten) throw new Error('the small kabupaten has problems');
  const situs = BOARDS[sisi];
  return withBoard(kabupaten, { keluaran, tanggal: '2026-11-24', sisi }, async ({ pages }) => {
    const size = ({ address }: PapanPage): number =>
      statSync(path.join(keluaran, situs, fileOf(address))).size;
    return [...Map.groupBy(pages, ({ kind }) => kind).values()].map((alike) => {
      const fullest = alike.reduce((one, other) => (size(other) > size(one) ? other : one));
      const address = fullest.address === '/404/' ? '/404.html' : fullest.address;
      return { situs, address, views: Object.keys(VIEWS) as View[], leadsAway: false };
    });
  });
}

const amiss = (seen: readonly Seen[], of: (one: Seen) => string[]): Record<string, string[]> =>
  Object.fromEntries(seen.filter((one) => of(one).length > 0).map((one) => [one.place, of(one)]));

describe.skipIf(!hasChromium)('every kind of page of both boards', () => {
  let preview: Preview;
  let keluaran: string;
  let seen: Seen[];

  beforeAll(async () => {
    ({ keluaran } = await sitesOf('papan', CONTENT));
    preview = await startPreview({ keluaran, port: 0, say: () => undefined });
    const looks = [...(await oneOfEachKind(keluaran, 'umum')), ...(await oneOfEachKind(keluaran, 'dalam'))];
    const browser = await openChromium();
    seen = await visitAll(browser, looks, preview.port);
    await browser.close();
  }, 300_000);
  afterAll(() => preview.close());

  test.each(Object.keys(VIEWS) as View[])('gives axe nothing to find at %s', (view) => {
    expect(amiss(seen, ({ axe }) => axe[view])).toEqual({});
  });

  test('fits a window of 320 px, as 400 % zoom leaves it', () => {
    expect(amiss(seen, ({ stickingOut }) => stickingOut)).toEqual({});
  });

  test('keeps the policy of production, without a word from the browser, and asks nobody else', () => {
    expect(amiss(seen, ({ complaints, foreign }) => [...complaints, ...foreign])).toEqual({});
  });

  test('was looked at', () => {
    expect(seen.length).toBeGreaterThan(12);
  });

  test('is led to from the search of a situs, with the words taken along', async () => {
    const { kabupaten } = readKabupaten(CONTENT);
    const everywhere = `https://${kabupaten?.identitas.lcc.host}/cari/`;
    const browser = await openChromium();
    const hrefAt = async (address: string, javaScriptEnabled: boolean): Promise<string | null> => {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(`http://dinkes.localhost:${preview.port}${address}`);
      return page.getByRole('link', { name: 'Cari di semua situs' }).getAttribute('href');
    };
    expect(await hrefAt('/cari/?q=surat%20%26%20izin', true)).toBe(`${everywhere}?q=surat%20%26%20izin`);
    expect(await hrefAt('/cari/?q=surat', false)).toBe(everywhere);
    await browser.close();
  });

  test('finds a service of a situs and leads to it there', async () => {
    const browser = await openChromium();
    const page = await browser.newPage();
    await page.goto(`http://lcc.localhost:${preview.port}/cari/?q=dinas`);
    await page.waitForSelector('#hasil li');
    const links = await page
      .locator('#hasil a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toContain('/situs/dinkes/');
    expect(links.filter((href) => !/^(\/situs\/|https:\/\/)/.test(href))).toEqual([]);
    await browser.close();
  });

  test('has no fault of HTML, on any page', () => {
    const faults = Object.values(BOARDS).flatMap((situs) =>
      pagesIn(path.join(keluaran, situs)).flatMap(({ address, file }) =>
        faultsOfHtml(readFileSync(path.join(keluaran, situs, file), 'utf8'), `${situs} ${address}`),
      ),
    );
    expect(faults).toEqual([]);
  }, 60_000);

  test('asks for few scripts, on any page', () => {
    const folder = path.join(keluaran, BOARDS.umum);
    const heavy = pagesIn(folder).flatMap(({ address, file }) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const own = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = '']) => src));
      const bytes = [...own].reduce(
        (sum, src) => sum + gzipSync(readFileSync(path.join(folder, src))).length,
        0,
      );
      const most = SCRIPTS_MORE.find(([place]) => place.test(address))?.[1] ?? SCRIPTS;
      return bytes > most ? [`${address} ${bytes}`] : [];
    });
    expect(heavy).toEqual([]);
  });
});

describe.skipIf(!hasChromium)('the first page of the board of our kabupaten', () => {
  test('weighs at most 60 kB with all it asks for, and is one sheet of A4', async () => {
    const { keluaran } = await ourSites();
    const preview = await startPreview({ keluaran, port: 0, say: () => undefined });
    const browser = await openChromium();
    try {
      const address = `http://${BOARDS.umum}.localhost:${preview.port}/`;
      const { all, scripts } = await weightOf(browser, address);
      expect(all).toBeLessThanOrEqual(HOME_ALL_IN);
      expect(scripts).toBeLessThanOrEqual(SCRIPTS);
      const page = await browser.newPage();
      await page.goto(address);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBe(1);
    } finally {
      await browser.close();
      preview.close();
    }
  }, 600_000);
});
