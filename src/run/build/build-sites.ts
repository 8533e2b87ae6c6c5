import { trimCache } from '../../disk/cache.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { ensureRenderer } from '../../render/index.ts';
import { situsFolders } from '../situs-folders.ts';
import { buildFleet } from './build-fleet.ts';
import { emptyFirst } from './empty-first.ts';
import type { FleetOptions } from './options.ts';
import { boardOptions } from './papan/options.ts';
import { programFingerprint } from './program-fingerprint.ts';
import type { FleetReport, Progress } from './report.ts';

/** What is kept by its key may take as much; the pictures of all bodies for years are less. */
const MOST_CACHE_BYTES = 2_000_000_000;

interface Job
  extends Pick<
    FleetOptions,
    | 'content'
    | 'keluaran'
    | 'cache'
    | 'tanggal'
    | 'audience'
    | 'situs'
    | 'processes'
    | 'thorough'
    | 'isWatched'
  > {
  /** Folder of the program. */
  root: string;
  kabupaten: Kabupaten;
  /** `whole`: what left the register is taken away, and who has no folder is named. */
  extent: 'whole' | 'named';
  /** Whether the boards of the command center follow. */
  withBoard?: boolean;
  /** Whether nothing that an earlier run remembered is used. */
  emptied?: boolean;
}

export interface SitesReport extends FleetReport {
  /** Ids of bodies that must have a situs and have no folder; in a whole build. */
  missing: string[];
}

/**
 * Builds sites, from folders of content to folders of pages with what stands beside them: the theme is compiled where
 * it changed, every situs built in a child and moved in, and the boards of the command center follow.
 *
 * @see buildFleet
 */
export async function buildSites(
  { root, kabupaten, extent, emptied, withBoard, ...job }: Job,
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<SitesReport> {
  if (emptied) await emptyFirst(job, onProgress, signal);
  const { cache } = job;
  const folders = situsFolders(job.content);
  const rows = kabupaten.register.map(({ id }) => id);
  const report = await buildFleet(
    {
      ...job,
      removesLater: true,
      renderer: await ensureRenderer({ root, cache }),
      program: programFingerprint(root),
      ...(withBoard && { papan: boardOptions(root, job.content, kabupaten) }),
      ...(extent === 'whole' && { known: [...folders, ...rows] }),
    },
    onProgress,
    signal,
  );
  // To look for what may go takes time: only after a run that may have added much.
  if (extent === 'whole' && report.situs.some(({ state }) => state === 'built'))
    trimCache(job.cache, MOST_CACHE_BYTES);
  return { ...report, missing: extent === 'whole' ? rowsWithoutFolder(kabupaten, folders) : [] };
}

/** One whose situs has ended needs none. */
const rowsWithoutFolder = ({ register }: Kabupaten, folders: readonly string[]): string[] =>
  register
    .filter(({ id, status }) => status !== 'dihentikan' && !folders.includes(id))
    .map(({ id }) => id)
    .sort();
