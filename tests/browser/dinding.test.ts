import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Dinding } from '../../src/model/papan/dinding.ts';
import { TANGGAL } from '../end-to-end/folder.ts';
import type { Place } from '../end-to-end/real-build.ts';
import { smallBoard } from '../papan/small-board.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { startWallServer, type WallServer } from './wall-server.ts';

const HD = { width: 1920, height: 1080 };
const UHD = { width: 3840, height: 2160 };
/** The zone of the small kabupaten is eight hours ahead of UTC. */
const at = (clock: string): Date => new Date(`${TANGGAL}T${clock}:00+08:00`);

describe.skipIf(!hasChromium)('the wall', () => {
  let place: Place & Disposable;
  let server: WallServer;
  let browser: Browser;

  beforeAll(async () => {
    place = await smallBoard();
    server = await startWallServer(path.join(place.keluaran, 'lcc'));
    browser = await openChromium();
  }, 300_000);
  afterEach(async () => {
    delete server.time;
    delete server.answer;
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    place[Symbol.dispose]();
  });

  interface Opened {
    page: Page;
    complaints: string[];
    asked: string[];
  }

  /** A wall whose clock stands at a time of the day of the build. */
  async function hang(clock: string, search = '', options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: HD, ...options });
    const page = await context.newPage();
    const [complaints, asked]: [string[], string[]] = [[], []];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.clock.install({ time: at(clock) });
    await page.goto(`${server.origin}/dinding/${search}`);
    if (options.javaScriptEnabled !== false) await drawn(page);
    return { page, complaints, asked };
  }

  const drawn = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => document.querySelector('[data-jam]')?.textContent?.startsWith('Sekarang'));
  const words = (page: Page, name: string): Promise<string> =>
    page.locator(`[data-${name}]`).evaluate((one) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
  const sceneOf = (page: Page): Promise<string | null> => page.locator('main').getAttribute('class');

  /** Lets so many seconds go by, with room for the answers that are asked for meanwhile. */
  async function wait(page: Page, seconds: number): Promise<void> {
    for (let left = seconds; left > 0; left -= 10) {
      await page.clock.runFor(Math.min(10, left) * 1000);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }

  /** Words that are smaller than 1/54 of the height of the screen, or cut off by their own box. */
  const tooSmall = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const least = window.innerHeight / 54;
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const own = node.parentElement;
        if (!own || !node.textContent?.trim() || own.getClientRects().length === 0) continue;
        const scale = own instanceof SVGGraphicsElement ? (own.getScreenCTM()?.a ?? 1) : 1;
        const size = Number.parseFloat(getComputedStyle(own).fontSize) * scale;
        if (size < least - 0.05) found.push(`${node.textContent} ${size}`);
        const { right, bottom } = own.getBoundingClientRect();
        if (right > window.innerWidth + 1 || bottom > window.innerHeight + 1)
          found.push(`${node.textContent} outside`);
      }
      return found;
    });

  test.each([
    ['1920×1080', HD],
    ['3840×2160', UHD],
  ])('has no letter below 1/54 of the height at %s, in every picture', async (_, viewport) => {
    const { page } = await hang('09:15', '?jeda=0', { viewport });
    for (const scene of ['status', 'peta', 'program', 'peringatan', 'perubahan']) {
      expect(await sceneOf(page)).toContain(`dd-babak--${scene}`);
      expect([scene, await tooSmall(page)]).toEqual([scene, []]);
      await page.keyboard.press('ArrowRight');
    }
  });

  test('turns with the pause of its address, and asks for nothing but its small document', async () => {
    const { page, asked, complaints } = await hang('09:15', '?jeda=30');
    const before = asked.length;
    await page.clock.runFor(28_000);
    expect(await sceneOf(page)).toContain('dd-babak--status');
    await page.clock.runFor(3000);
    expect(await sceneOf(page)).toContain('dd-babak--peta');
    await page.clock.runFor(62_000);
    expect(await sceneOf(page)).toContain('dd-babak--peringatan');
    expect([...new Set(asked.slice(before))]).toEqual(['/dinding/data.json']);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('takes what is new, and asks with the ETag of what it has', async () => {
    const { page } = await hang('09:15', '?jeda=0&tanya=10');
    const known = server.known;
    await wait(page, 30);
    await expect.poll(() => server.known).toBeGreaterThan(known);
    server.answer = (built) =>
      JSON.stringify({ ...JSON.parse(built), nama: 'Papan', host: 'host-baru.contoh.go.id' });
    await wait(page, 20);
    await expect.poll(() => words(page, 'putaran')).toContain('host-baru.contoh.go.id');
  });

  test('keeps to the clock of the server where that of its own machine is wrong', async () => {
    server.time = at('12:30');
    const { page } = await hang('09:15');
    expect(await words(page, 'per')).toBe('Data per 12.30');
    expect(await words(page, 'jam')).toContain('Sekarang 12.30');
    expect(await sceneOf(page)).toContain('dd-babak--darurat');
  });

  test('holds when it is told to, and goes on', async () => {
    const { page } = await hang('09:15');
    await page.keyboard.press(' ');
    await page.clock.runFor(60_000);
    expect(await sceneOf(page)).toContain('dd-babak--status');
    await page.getByRole('button', { name: 'Berganti lagi' }).click();
    await page.clock.runFor(22_000);
    expect(await sceneOf(page)).toContain('dd-babak--peta');
  });

  test('an urgent alert takes the whole screen from its first minute to its last', async () => {
    const { page } = await hang('11:58', '?jeda=0');
    expect(await sceneOf(page)).toContain('dd-babak--status');
    await page.clock.runFor(122_000);
    expect(await sceneOf(page)).toContain('dd-babak--darurat');
    const said = await words(page, 'babak');
    for (const word of [
      'Air naik, tinggalkan tepi sungai',
      'Naik ke balai desa',
      '119',
      'Kecamatan Hilir',
      'sampai 24 November 2026 14.00',
    ])
      expect(said).toContain(word);
    expect(await tooSmall(page)).toEqual([]);
    await page.clock.fastForward('02:00:30');
    await page.clock.runFor(2000);
    expect(await sceneOf(page)).toContain('dd-babak--darurat');
    await page.clock.runFor(60_000);
    expect(await sceneOf(page)).toContain('dd-babak--status');
  });

  test('a sample never interrupts', async () => {
    server.answer = (built) => {
      const data: Dinding = JSON.parse(built);
      return JSON.stringify({
        ...data,
        peringatan: data.peringatan.map((one) => ({ ...one, contoh: true })),
      });
    };
    const { page } = await hang('12:30', '?jeda=0');
    expect(await sceneOf(page)).toContain('dd-babak--status');
  });

  test('with the link cut the last good picture stays, and it says since when; then all is as before', async () => {
    const { page } = await hang('09:15', '?jeda=0&tanya=30');
    expect(await words(page, 'per')).toBe('Data per 09.15');
    const picture = await words(page, 'babak');
    const cut = page.locator('[data-putus]');
    await page.context().setOffline(true);
    await page.clock.runFor(55_000);
    expect(await cut.isVisible()).toBe(false);
    await page.clock.runFor(10_000);
    expect(await words(page, 'putus')).toContain('Sambungan terputus sejak 09.15');
    expect(await page.locator('body').getAttribute('class')).toContain('dinding--basi');
    await page.clock.runFor(3_600_000);
    expect(await words(page, 'putus')).toContain('1 jam 1 menit');
    expect([await words(page, 'per'), await words(page, 'babak')]).toEqual(['Data per 09.15', picture]);
    expect(await tooSmall(page)).toEqual([]);
    await page.context().setOffline(false);
    await expect
      .poll(async () => {
        await page.clock.runFor(10_000);
        return cut.isVisible();
      })
      .toBe(false);
    expect(await words(page, 'per')).toMatch(/^Data per 10\.\d\d$/);
  });

  test('a board that nobody builds any more is told from a link that is cut', async () => {
    server.time = new Date(at('09:15').getTime() + 3 * 86_400_000);
    const { page } = await hang('09:15');
    expect(await words(page, 'putus')).toContain('Papan belum dibangun lagi sejak 24 November 2026');
    expect(await words(page, 'per')).toBe('Data per 24 Nov 2026');
    server.time = new Date(at('09:15').getTime() + 86_400_000);
    const { page: dayAfter } = await hang('09:15');
    expect(await dayAfter.locator('[data-putus]').isVisible()).toBe(false);
  });

  test('without a script the picture of the state stands there', async () => {
    const { page } = await hang('09:15', '', { javaScriptEnabled: false });
    expect(await words(page, 'babak')).toContain('0 dari 3');
    expect(await words(page, 'per')).toBe('Data per 24 November 2026');
  });
});
