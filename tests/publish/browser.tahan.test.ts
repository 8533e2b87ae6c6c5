import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { hasChromium, openChromium } from '../browser/chromium.ts';
import { TANGGAL } from '../end-to-end/folder.ts';
import { runCommand } from '../end-to-end/run-command.ts';
import { root } from '../files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { publishSmall } from './publish-small.ts';
import { isHere, NEEDED, startServer } from './start-server.ts';

const SITES = ['dinkes', 'dukcapil', 'kec-topos'];
/** Of each situs, spread over all of them; the search beside. */
const MOST_PAGES = 20;

const absent = [...(hasChromium ? [] : ['chromium']), ...(isHere('nginx') ? [] : [NEEDED.nginx[1]])];
if (absent.length > 0) console.warn(`TIDAK DIUJI: situs di belakang nginx; tidak ada ${absent.join(', ')}`);

test.skipIf(absent.length > 0)(
  'three of our sites, published, behind nginx: a browser finds no fault with policy, files or search',
  async () => {
    using base = temporaryFolder('peramban-');
    const facts = await publishSmall(base.path, '');
    const published = await runCommand('deploy', [
      ...[...SITES, '--ke', `folder:${facts.folder}`, '--tanggal', TANGGAL],
      ...['--content', path.join(root, 'content'), '--keluaran', path.join(base.path, 'terbit')],
    ]);
    expect([published.code, published.stderr]).toEqual([0, expect.stringContaining('3 situs terbit')]);
    const sites = SITES.map((id) => ({ id, host: `${id}.localhost`, isClosed: false, moved: [] }));
    mkdirSync(path.join(base.path, 'nginx'));
    await using _server = await startServer('nginx', { ...facts, sites }, path.join(base.path, 'nginx'));
    const browser = await openChromium();
    try {
      for (const { id, host } of sites) {
        const pages = pagesIn(path.join(facts.folder, id, 'current'));
        const seen = await visit(browser, `https://${host}:${facts.listen.https}`, pages);
        expect([id, seen.faults]).toEqual([id, []]);
        expect([id, seen.found]).toEqual([id, true]);
      }
    } finally {
      await browser.close();
    }
  },
  240_000,
);

/** Addresses of some pages, those that lead away at once left out. */
function pagesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((below) => path.basename(below) === 'index.html')
    .filter((below) => !/http-equiv="refresh"/i.test(readFileSync(path.join(folder, below), 'utf8')))
    .map((below) => `/${path.dirname(below) === '.' ? '' : `${path.dirname(below)}/`}`)
    .sort();
  const step = Math.max(1, Math.ceil(all.length / MOST_PAGES));
  return all.filter((_, n) => n % step === 0);
}

/** All that the browser complains of, and what was not answered with 200; whether the search finds something. */
async function visit(
  browser: Browser,
  origin: string,
  pages: readonly string[],
): Promise<{ faults: string[]; found: boolean }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('response', (answer) => {
    if (!answer.ok() && answer.status() !== 304) faults.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      faults.push(`foreign: ${request.url()}`);
  });
  for (const address of pages) await page.goto(origin + address);
  await page.goto(`${origin}/cari/?q=layanan`);
  const words = page.locator('#hasil-keadaan');
  await words.filter({ hasText: /hasil untuk/ }).waitFor();
  const found = /^[1-9]/.test((await words.textContent())?.trim() ?? '');
  await context.close();
  return { faults, found };
}
