import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, openChromium } from '../browser/chromium.ts';
import { type Running, serving } from './running.ts';
import { DAY, type SmallContent, smallContent } from './small-content.ts';

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const NEWS = 'dinkes/berita/2026-10-24-kabar-14.md';
const NEWS_ADDRESS = '/berita/2026-10-24-kabar-14/';

describe.skipIf(!hasChromium)('an open tab', () => {
  let content: SmallContent;
  let dev: Running;
  let browser: Browser;

  beforeAll(async () => {
    content = smallContent();
    dev = await serving('dev', {
      ready: 'Pratinjau siap',
      args: ['--content', content.folder, '--tanggal', DAY],
    });
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser.close();
    await dev[Symbol.asyncDispose]();
    content[Symbol.dispose]();
  });

  /** A tab at an address, and what went wrong in it. */
  async function opened(situs: string, address: string): Promise<{ tab: Page; faults: string[] }> {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', ({ message }) => faults.push(message));
    tab.on('requestfailed', (request) => {
      // A tab that is reloaded while it loads lets go of what it has asked for.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
    });
    await tab.goto(`http://${situs ? `${situs}.` : ''}localhost:${dev.port}${address}`);
    return { tab, faults };
  }

  test('shows an edit by itself, and leaves the tab of another situs as it is', async () => {
    const { tab, faults } = await opened('dinkes', NEWS_ADDRESS);
    const { tab: other } = await opened('kec-hulu', '/');
    await other.evaluate(() => document.body.setAttribute('data-dibuka', 'sekali'));
    content.write(NEWS, `${content.read(NEWS)}\nKalimat penanda 7391.\n`);
    await tab.getByText('Kalimat penanda 7391.').waitFor();
    // A second edit, while the tab may still be loading the first.
    content.write(NEWS, content.read(NEWS).replace('7391', '7392'));
    await tab.getByText('Kalimat penanda 7392.').waitFor();
    expect(await other.locator('body').getAttribute('data-dibuka')).toBe('sekali');
    expect(faults).toEqual([]);
    await Promise.all([tab.close(), other.close()]);
  });

  test('that was opened before an edit and hears of it too late still shows it', async () => {
    const tab = await browser.newPage();
    // The script that listens arrives only after the edit.
    const edited = Promise.withResolvers<void>();
    await tab.route('**/reload-tab.ts', async (route) => {
      await edited.promise;
      await route.continue();
    });
    await tab.goto(`http://dinkes.localhost:${dev.port}${NEWS_ADDRESS}`, { waitUntil: 'commit' });
    await tab.locator('h1').waitFor();
    content.write(NEWS, content.read(NEWS).replace('penanda 7392', 'penanda 7393'));
    edited.resolve();
    await tab.getByText('Kalimat penanda 7393.').waitFor();
    await tab.close();
  });

  test('shows a mistake, and the page again when it is mended', async () => {
    const { tab } = await opened('dinkes', NEWS_ADDRESS);
    const { tab: list } = await opened('', '/');
    const good = content.read(NEWS);
    content.write(NEWS, good.replace(/^tanggal:.*$/m, 'tanggal: 2026-13-45'));
    await tab.getByRole('heading', { level: 1, name: 'Satu hal perlu diperbaiki' }).waitFor();
    await tab.getByRole('article', { name: 'Tanggal tidak ada' }).getByText(NEWS).waitFor();
    await list.getByRole('link', { name: '1 harus diperbaiki' }).waitFor();
    content.write(NEWS, good);
    await tab.getByRole('heading', { level: 1, name: 'Kabar nomor 14' }).waitFor();
    await list.getByRole('heading', { name: 'Semua situs dapat dibuka' }).waitFor();
    await Promise.all([tab.close(), list.close()]);
  });

  test('with problems can be read by everyone, on a narrow phone too', async () => {
    const { tab, faults } = await opened('dinkes', '/_pratinjau/masalah/');
    await tab.setViewportSize({ width: 320, height: 640 });
    await tab.addScriptTag({ path: AXE });
    const violations = await tab.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(faults).toEqual([]);
    await tab.close();
  });
});
