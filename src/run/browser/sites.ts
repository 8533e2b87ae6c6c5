import { readdirSync } from 'node:fs';
import path from 'node:path';
import { problemsText } from '../../problems/text.ts';
import { buildSites } from '../build/build-sites.ts';
import { openContent } from '../open-content.ts';
import { situsFolders } from '../situs-folders.ts';

/** The day that all sites to be looked at are built for. */
const TANGGAL = '2026-11-24';

export interface Sites {
  /** Folder of the finished sites, absolute. */
  keluaran: string;
  ids: readonly string[];
}

interface Where {
  /** Folder of the program. */
  root: string;
  cache: string;
  /** Absent: every situs of the program's own. */
  content?: string;
}

/**
 * All sites of a content folder, built by the real fleet.
 *
 * They stand in the cache under `name`, so that those who ask for the same ones wait for one build; a situs that did
 * not change since the last run is not built again.
 *
 * @throws Error with the problems when a situs is not built
 */
export async function builtSites(
  name: string,
  { root, cache, content = path.join(root, 'content') }: Where,
): Promise<Sites> {
  const opened = await openContent(content, cache, () => TANGGAL);
  if (!opened.kabupaten) throw new Error(problemsText(opened.problems));
  const keluaran = path.join(cache, 'uji', name);
  const ids = situsFolders(content);
  const { situs } = await buildSites({
    ...{ root, cache, content, keluaran, tanggal: TANGGAL, situs: ids, extent: 'whole', withBoard: true },
    kabupaten: opened.kabupaten,
  });
  const unbuilt = situs.filter(({ state }) => state !== 'built' && state !== 'unchanged');
  if (unbuilt.length > 0) throw new Error(problemsText(unbuilt.flatMap(({ problems }) => problems)));
  return { keluaran, ids };
}

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
