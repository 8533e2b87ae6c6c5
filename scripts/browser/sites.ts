import { readdirSync } from 'node:fs';
import path from 'node:path';
import { buildFleet, lccFiles, programHash } from '../../src/fleet/index.ts';
import { problemsText } from '../../src/problems/text.ts';
import { ensureRenderer } from '../../src/render/index.ts';
import { CACHE, openContent, ROOT } from '../open-content.ts';
import { situsFolders } from '../situs-asked.ts';

/** The day that all sites to be looked at are built for. */
export const TANGGAL = '2026-11-24';

export interface Sites {
  /** Folder of the finished sites, absolute. */
  keluaran: string;
  ids: readonly string[];
}

/**
 * All sites of a content folder, built by the real fleet.
 *
 * They stand in the cache under `name`, so that test files that ask for the same ones wait for one build; a situs
 * that did not change since the last run is not built again.
 *
 * @throws Error with the problems when a situs is not built
 */
export async function builtSites(name: string, content: string): Promise<Sites> {
  const opened = openContent(content, TANGGAL);
  if (!opened.kabupaten) throw new Error(problemsText(opened.problems));
  const keluaran = path.join(CACHE, 'uji', name);
  const ids = situsFolders(content);
  const { situs } = await buildFleet({
    content,
    keluaran,
    cache: CACHE,
    tanggal: TANGGAL,
    situs: ids,
    renderer: await ensureRenderer({ root: ROOT, cache: CACHE }),
    program: programHash(ROOT),
    files: lccFiles(opened.kabupaten),
    known: ids,
  });
  const unbuilt = situs.filter(({ state }) => state !== 'built' && state !== 'unchanged');
  if (unbuilt.length > 0) throw new Error(problemsText(unbuilt.flatMap(({ problems }) => problems)));
  return { keluaran, ids };
}

/** Every situs of the project. */
export const ourSites = (): Promise<Sites> => builtSites('situs', path.join(ROOT, 'content'));

/** Every page of a finished situs, by address, sorted; `/404.html` last. */
export function pagesIn(folder: string): { address: string; file: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter(
      (file) => file === 'index.html' || (file.endsWith('/index.html') && !file.startsWith('pagefind/')),
    )
    .sort();
  const addressed = files.map((file) => ({ address: `/${file.slice(0, -'index.html'.length)}`, file }));
  return [...addressed, { address: '/404.html', file: '404.html' }];
}
