import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEWS, type View } from '../../src/run/browser/looks.ts';
import { type Preview, startPreview } from '../../src/serve/index.ts';
import type { Place } from '../end-to-end/real-build.ts';
import { faultsOfHtml } from '../laik/html-faults.ts';
import { smallBoard } from '../papan/small-board.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { type Seen, visitAll } from './visit.ts';

const PAGES = [
  '/peta/',
  '/peta/hulu/',
  '/peta/hulu/maju/',
  '/peta/hulu/sari/',
  '/dinding/',
  '/dinding/cara/',
];
const ALL_VIEWS = Object.keys(VIEWS) as View[];

describe.skipIf(!hasChromium)('the map of the board, its places and its wall', () => {
  let place: Place & Disposable;
  let preview: Preview;
  let browser: Browser;
  let seen: Seen[];

  beforeAll(async () => {
    place = await smallBoard();
    preview = await startPreview({ keluaran: place.keluaran, port: 0, say: () => undefined });
    browser = await openChromium();
    const looks = PAGES.map((address) => ({ situs: 'lcc', address, views: ALL_VIEWS, leadsAway: false }));
    seen = await visitAll(browser, looks, preview.port);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    preview.close();
    place[Symbol.dispose]();
  });

  const read = (file: string): string => readFileSync(path.join(place.keluaran, 'lcc', file), 'utf8');
  const amiss = (of: (one: Seen) => readonly string[]): Record<string, readonly string[]> =>
    Object.fromEntries(seen.filter((one) => of(one).length > 0).map((one) => [one.place, of(one)]));

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    await page.goto(`http://lcc.localhost:${preview.port}${address}`);
    return page;
  }

  test.each(ALL_VIEWS)('gives axe nothing to find at %s', (view) => {
    expect(seen).toHaveLength(PAGES.length);
    expect(amiss(({ axe }) => axe[view])).toEqual({});
  });

  test('fits a narrow window, keeps the policy, asks nobody else', () => {
    expect(amiss(({ stickingOut }) => stickingOut)).toEqual({});
    expect(amiss(({ complaints, foreign }) => [...complaints, ...foreign])).toEqual({});
  });

  test('has no fault of HTML', () => {
    expect(PAGES.flatMap((address) => faultsOfHtml(read(`${address}index.html`), address))).toEqual([]);
  });

  test('weighs little: 40 kB of scripts on the map, 6 kB on the pages of places', () => {
    for (const address of PAGES.filter((one) => one.startsWith('/peta/'))) {
      const scripts = [...read(`${address}index.html`).matchAll(/<script[^>]+src="([^"]+)"/g)].map(
        ([, src]) => src ?? '',
      );
      const weight = scripts.reduce((sum, src) => sum + gzipSync(read(src)).length, 0);
      expect([address, weight < (address === '/peta/' ? 40_000 : 6000)]).toEqual([address, true]);
    }
  });

  test('every link inside the board leads to a page of it', () => {
    const links = PAGES.flatMap((address) =>
      [...read(`${address}index.html`).matchAll(/href="(\/[^"#]*)/g)].map(([, href]) => href ?? ''),
    );
    const gone = [...new Set(links)].filter((href) => {
      const file = path.join(place.keluaran, 'lcc', href.endsWith('/') ? `${href}index.html` : href);
      return !existsSync(file);
    });
    expect(links.length).toBeGreaterThan(20);
    expect(gone).toEqual([]);
  });

  const isSeen = (page: Page, layer: string): Promise<boolean> =>
    page
      .locator(`.papan-lapis--${layer}`)
      .first()
      .evaluate((one) => getComputedStyle(one).display !== 'none');

  test('shows and hides its layers without a script', async () => {
    const page = await open('/peta/', { javaScriptEnabled: false });
    for (const layer of ['program', 'tempat', 'potensi', 'peringatan']) {
      expect([layer, await isSeen(page, layer)]).toEqual([layer, true]);
      await page.locator(`label[for="l-${layer}"]`).click();
      expect([layer, await isSeen(page, layer)]).toEqual([layer, false]);
    }
    await page.locator('.papan-daerah').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/peta\/(hulu|hilir)\/$/);
    await page.context().close();
  });

  test('comes nearer by buttons and keys, moves, and goes back to the whole', async () => {
    const page = await open('/peta/');
    const svg = page.locator('svg[data-peta]').first();
    const view = (): Promise<number[]> =>
      svg.evaluate((one) => (one.getAttribute('viewBox') ?? '').split(' ').map(Number));
    const [, , width = 0] = await view();
    await page.getByRole('button', { name: 'Perbesar' }).first().click();
    const [x = 0, , nearer = 0] = await view();
    expect(nearer).toBeCloseTo(width / 1.5, 1);
    await page.locator('.papan-daerah').first().focus();
    await page.keyboard.press('ArrowLeft');
    expect((await view())[0]).toBeLessThan(x);
    await page.keyboard.press('+');
    expect((await view())[2]).toBeLessThan(nearer);
    await page.keyboard.press('0');
    expect(await view()).toEqual([0, 0, width, (await view())[3]]);
    await page.context().close();
  });

  test('tells of the kecamatan that is reached by keyboard what its row says', async () => {
    const page = await open('/peta/');
    const area = page.locator('.papan-daerah').first();
    await area.focus();
    const kode = await area.getAttribute('data-kode');
    const row = page.locator(`tr[data-baris="${kode}"]`);
    const chosen = page.locator('[data-terpilih]');
    expect(await chosen.isVisible()).toBe(true);
    const said = (await chosen.textContent())?.replaceAll(/\s+/g, ' ');
    for (const cell of await row.locator('td[data-l]').all())
      expect(said).toContain((await cell.textContent())?.trim().replaceAll(/\s+/g, ' '));
    await page.context().close();
  });
});
