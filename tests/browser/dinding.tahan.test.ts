import path from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dinding } from '../../src/model/papan/dinding.ts';
import type { Place } from '../end-to-end/real-build.ts';
import { smallBoard } from '../papan/small-board.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { startWallServer, type WallServer } from './wall-server.ts';

const REFRESHES = 5000;
/** After so many all that is made once was made. */
const WARM = 500;

describe.skipIf(!hasChromium)('a wall that hangs for days', () => {
  let place: Place & Disposable;
  let server: WallServer;
  let browser: Browser;

  beforeAll(async () => {
    place = await smallBoard();
    server = await startWallServer(path.join(place.keluaran, 'lcc'));
    // Every answer is another one, so that every refresh draws anew.
    server.answer = (built, asked) => {
      const data: Dinding = JSON.parse(built);
      return JSON.stringify({ ...data, status: { ...data.status, jumlah: asked }, host: `host-${asked}` });
    };
    browser = await openChromium();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    server.close();
    place[Symbol.dispose]();
  });

  async function refresh(page: Page, times: number): Promise<void> {
    for (let n = 0; n < times; n++) {
      const next = `host-${server.asked + 1}`;
      await page.clock.runFor(10_000);
      await page.waitForFunction(
        (host) => document.querySelector('[data-putaran]')?.textContent?.endsWith(host),
        next,
        { polling: 'raf', timeout: 20_000 },
      );
    }
  }

  async function memoryOf(session: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners };
  }

  test(`its memory is flat over ${REFRESHES} refreshes`, async () => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.clock.install({ time: new Date('2026-11-24T01:15:00Z') });
    await page.goto(`${server.origin}/dinding/?tanya=10&jeda=5`);
    await expect.poll(() => server.asked).toBeGreaterThan(0);
    await refresh(page, WARM);
    const early = await memoryOf(session);
    await refresh(page, REFRESHES - WARM);
    const late = await memoryOf(session);
    console.log('dinding', { asked: server.asked, early, late });
    expect(server.asked).toBeGreaterThanOrEqual(REFRESHES);
    // Pictures differ in size, so nodes and bytes differ by one picture, and by nothing that grows.
    expect(late.heap - early.heap).toBeLessThan(1_000_000);
    expect(late.nodes - early.nodes).toBeLessThan(1500);
    expect(late.listeners - early.listeners).toBeLessThanOrEqual(2);
  }, 900_000);
});
