import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startPreview } from '../../serve/index.ts';
import { type Look, oneOfEachShape } from '../browser/looks.ts';
import { builtSites } from '../browser/sites.ts';

const WIDTHS = [360, 1280] as const;

interface Job {
  /** Folder of the program. */
  root: string;
  cache: string;
  browser: Browser;
  /** Only these; empty: one of each jenis. */
  situs: readonly string[];
  signal: AbortSignal;
}

/** Photographs one page of each shape of the built sites; the paths of the pictures, from the program's folder. */
export async function photographSites({ root, cache, browser, situs, signal }: Job): Promise<string[]> {
  const sites = await builtSites('situs', { root, cache });
  const chosen = situs.length > 0 ? { ...sites, ids: situs } : sites;
  const preview = await startPreview({ keluaran: sites.keluaran, port: 0, say: () => undefined });
  const folder = path.join(root, 'laporan', 'foto');
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  for (const look of oneOfEachShape(chosen)) {
    if (signal.aborted) break;
    taken.push(...(await photograph(browser, look, { port: preview.port, folder })));
  }
  preview.close();
  return taken.map((file) => path.relative(root, file));
}

/** Pictures of a whole page at each width, as `dinkes_berita_360.png`; their paths. */
async function photograph(
  browser: Browser,
  { situs, address }: Pick<Look, 'situs' | 'address'>,
  { port, folder }: { port: number; folder: string },
): Promise<string[]> {
  const page = await browser.newPage();
  const taken: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`http://${situs}.localhost:${port}${address}`);
    const name = [situs, ...address.split('/').filter(Boolean), width].join('_');
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file, fullPage: true });
    taken.push(file);
  }
  await page.close();
  return taken;
}
