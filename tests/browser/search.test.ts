import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Preview, startPreview } from '../../src/serve/index.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { ourSites } from './our-sites.ts';

describe.skipIf(!hasChromium)('a citizen at dukcapil', () => {
  let preview: Preview;
  let browser: Browser;
  let page: Page;
  const at = (address: string): string => `http://dukcapil.localhost:${preview.port}${address}`;

  beforeAll(async () => {
    const sites = await ourSites();
    preview = await startPreview({ keluaran: sites.keluaran, port: 0, say: () => undefined });
    browser = await openChromium();
    page = await browser.newPage();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    preview.close();
  });

  const found = async (words: string): Promise<string[]> => {
    await page.goto(at('/'));
    await page.getByRole('searchbox').first().fill(words);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#hasil li');
    return page.locator('#hasil h2').allInnerTexts();
  };

  test('comes from the home page to a service by its links', async () => {
    await page.goto(at('/'));
    await page.locator('main').getByRole('link', { name: 'Akta kelahiran' }).first().click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Akta kelahiran');
  });

  test('finds akta kelahiran first, and opens it by keyboard alone', async () => {
    const [first] = await found('akta kelahiran');
    expect(first).toBe('Akta kelahiran');
    await page.locator('#hasil a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(at('/layanan/akta-kelahiran/'));
  });

  test('finds with the word penduduk what is written as kependudukan', async () => {
    expect((await found('penduduk')).join('\n')).toMatch(/kependudukan/i);
  });

  test('is told when there is nothing', async () => {
    await page.goto(at('/cari/?q=zzzqqq'));
    await expect.poll(() => page.locator('#hasil-keadaan').textContent()).toMatch(/Tidak ada hasil/);
  });
});
