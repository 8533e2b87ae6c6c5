import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startPreview } from '../../src/serve/index.ts';
import { oneOfEachShape } from '../browser/looks.ts';
import { ourSites } from '../browser/sites.ts';
import { ROOT } from '../open-content.ts';
import { photograph } from './photograph.ts';

interface Job {
  browser: Browser;
  /** Only these; empty: one of each jenis. */
  situs: readonly string[];
  signal: AbortSignal;
}

/** Photographs one page of each shape of the built sites; the paths of the pictures, from the program's folder. */
export async function photographSites({ browser, situs, signal }: Job): Promise<string[]> {
  const sites = await ourSites();
  const chosen = situs.length > 0 ? { ...sites, ids: situs } : sites;
  const preview = await startPreview({ keluaran: sites.keluaran, port: 0, say: () => undefined });
  const folder = path.join(ROOT, 'laporan', 'foto');
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  for (const look of oneOfEachShape(chosen)) {
    if (signal.aborted) break;
    taken.push(...(await photograph(browser, look, { port: preview.port, folder })));
  }
  preview.close();
  return taken.map((file) => path.relative(ROOT, file));
}
