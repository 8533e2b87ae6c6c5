import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Preview, startPreview } from '../../src/serve/index.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { ourSites } from './our-sites.ts';

const LAYANAN = '/layanan/imunisasi-keliling/';
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

describe.skipIf(!hasChromium)('a citizen', () => {
  let preview: Preview;
  let browser: Browser;

  beforeAll(async () => {
    const { keluaran } = await ourSites();
    preview = await startPreview({ keluaran, port: 0, say: () => undefined });
    browser = await openChromium();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    preview.close();
  });

  const addressOf = (path: string): string => `http://dinkes.localhost:${preview.port}${path}`;

  /** A tab of its own, open at a page of Dinas Kesehatan. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: DESK, ...options });
    const page = await context.newPage();
    await page.goto(addressOf(path));
    return page;
  }

  describe('with a keyboard alone', () => {
    test('jumps over the menu to the content', async () => {
      const page = await open('/layanan/');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ words: 'Langsung ke isi', isInView: true });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('isi_halaman');
      await page.context().close();
    });

    test.each([
      ['the home page', '/'],
      ['a list', '/berita/'],
      ['a service', LAYANAN],
      ['programmes', '/program/2026/'],
    ])('sees where the focus is on every stop of %s', async (_, path) => {
      const page = await open(path);
      const stops = await stopsOf(page);
      expect(stops.filter(({ isMarked, isInView }) => !isMarked || !isInView)).toEqual([]);
      expect(stops.length).toBeGreaterThan(15);
      await page.context().close();
    });

    test('opens the menu of a phone and goes to a page of it', async () => {
      const page = await open('/', { viewport: PHONE });
      await tabTo(page, 'Menu dan pencarian');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Layanan');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/layanan/');
      await page.context().close();
    });

    test('searches, and opens the first result', async () => {
      const page = await open('/');
      await tabTo(page, 'Cari layanan, berita, atau dokumen');
      await page.keyboard.type('imunisasi');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/cari/?q=imunisasi');
      const first = page.locator('#hasil a').first();
      await first.waitFor();
      expect(await page.locator('#hasil-keadaan').textContent()).toMatch(/^\d+ hasil untuk “imunisasi”/);
      await tabTo(page, (await first.textContent()) ?? '');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.startsWith('/cari/'));
      expect(await page.locator('main').textContent()).toMatch(/imunisasi/i);
      await page.context().close();
    });

    test('unfolds the rest of a service', async () => {
      const page = await open(LAYANAN);
      const fold = page.locator('details.lipat').last();
      const summary = ((await fold.locator('summary').textContent()) ?? '').trim();
      await tabTo(page, summary);
      await page.keyboard.press('Enter');
      expect(await fold.getAttribute('open')).not.toBeNull();
      await page.context().close();
    });
  });

  describe('without JavaScript', () => {
    test.each(['/', LAYANAN, '/program/2026/', '/berita/', '/galeri/', '/dataset/'])(
      'reads the same words at %s',
      async (path) => {
        const [without, withScripts] = [await open(path, { javaScriptEnabled: false }), await open(path)];
        expect(await wordsOf(without)).toBe(await wordsOf(withScripts));
        await without.context().close();
        await withScripts.context().close();
      },
    );

    test('is led from the search to the list of all pages', async () => {
      const page = await open('/', { javaScriptEnabled: false });
      await page.fill('#cari-utama', 'imunisasi');
      await page.press('#cari-utama', 'Enter');
      await page.waitForURL('**/cari/?q=imunisasi');
      await page.click('#hasil-keadaan a');
      await page.waitForURL('**/peta-situs/');
      expect(await page.locator('main a').count()).toBeGreaterThan(30);
      await page.context().close();
    });

    test('opens the menu of a phone', async () => {
      const page = await open('/', { javaScriptEnabled: false, viewport: PHONE });
      await page.click('summary:has-text("Menu dan pencarian")');
      await page.click('details.menu nav >> text=Layanan');
      await page.waitForURL('**/layanan/');
      await page.context().close();
    });
  });

  test('is led to the list of all pages where the search cannot run', async () => {
    const page = await open('/kontak/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(addressOf('/cari/?q=imunisasi'));
    await page.click('#hasil-keadaan a');
    await page.waitForURL('**/peta-situs/');
    await page.context().close();
  });

  test.each(['/', LAYANAN, '/program/2026/', '/kontak/'])('reads %s without style sheets', async (path) => {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(addressOf(path));
    // Nothing is drawn larger than it is meant to be, and pushes the words away.
    const large = await page.evaluate(() =>
      [...document.querySelectorAll('svg.ikon, .kepala img, .kaki img')]
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width > 100 || height > 100),
    );
    expect(large).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toMatch(/Jakarta/);
    expect((await page.locator('main').ariaSnapshot()).length).toBeGreaterThan(300);
    await context.close();
  });
});

interface Stop {
  words: string;
  /** Something is drawn around or behind it that is not there without focus. */
  isMarked: boolean;
  /** It is in the window and nothing lies over it. */
  isInView: boolean;
}

/** What has the focus, as a person sees it. */
const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { words: '', isMarked: false, isInView: false };
    const field = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
    const style = getComputedStyle(element);
    return {
      words: (field ?? element).textContent?.trim().replace(/\s+/g, ' ') ?? '',
      isMarked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
      isInView: over !== null && (element.contains(over) || over.contains(element)),
    };
  });

/** Everything that Tab stops at, once around the page. */
async function stopsOf(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    stops.push(await focused(page));
  }
  return stops;
}

/** Presses Tab until the focus is on these words. @throws Error when it never is */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).words === words.trim().replace(/\s+/g, ' ')) return;
  }
  throw new Error(`Tab never stops at "${words}"`);
}

/** What a page says to a reader by ear, in order; without the buttons for sorting, which a script adds. */
async function wordsOf(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button.urut')) button.remove();
  });
  return page.locator('main').ariaSnapshot();
}
