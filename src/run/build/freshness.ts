import { statSync } from 'node:fs';
import path from 'node:path';
import { walk } from '../../disk/walk.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { ensureRenderer } from '../../render/index.ts';
import { BOARDS } from '../boards.ts';
import type { BuildJob } from './job.ts';
import { boardFingerprint, boardNews, type Seen, sitesState } from './papan/board-state.ts';
import { type BoardOptions, boardOptions } from './papan/options.ts';
import { programFingerprint } from './program-fingerprint.ts';
import { isWhole, recordsOf } from './record.ts';
import { newestShared, sharedFingerprint } from './shared-files.ts';
import { situsFingerprint } from './situs-fingerprint.ts';

interface Where extends Pick<BuildJob, 'content' | 'cache' | 'tanggal' | 'audience'> {
  /** Folder of the program. */
  root: string;
  keluaran: string;
  kabupaten: Kabupaten;
}

interface View extends Seen {
  board: BoardOptions;
}

async function viewOf({ root, kabupaten, ...where }: Where): Promise<View> {
  const { content, cache, keluaran, tanggal, audience } = where;
  return {
    ...{ tanggal, seen: new Map(), places: { keluaran } },
    records: recordsOf({ cache, keluaran }),
    surroundings: {
      ...{ content, audience, program: programFingerprint(root) },
      kabupaten: sharedFingerprint(content),
      renderer: (await ensureRenderer({ root, cache })).fingerprint,
    },
    board: boardOptions(root, content, kabupaten),
  };
}

/** Hash of what is news in the finished boards. @see boardNews */
export async function boardNewsIn(where: Where): Promise<string> {
  const { board, ...seen } = await viewOf(where);
  return boardNews(seen, board, sitesState(seen, board));
}

/**
 * Tells of finished sites and boards whether they are what a build would make of them on that day.
 *
 * A folder that was copied here with its times has no record; it is judged by them.
 */
export async function freshnessIn(where: Where): Promise<(situs: string) => boolean> {
  const { root, content, keluaran, tanggal } = where;
  const { board, ...seen } = await viewOf(where);
  const { records, surroundings } = seen;
  let shared: number | undefined;
  return (situs) => {
    const folder = path.join(keluaran, situs);
    const kept = records.read(situs);
    if (isBoard(situs)) {
      const sidik = boardFingerprint(seen, board, sitesState(seen, board));
      return kept?.sidik === sidik && isWhole(folder, kept.files);
    }
    if (kept) {
      const { masa, sidik, files } = kept;
      const isOfDay = tanggal >= masa.from && tanggal <= masa.until;
      return isOfDay && sidik === situsFingerprint(situs, surroundings) && isWhole(folder, files);
    }
    shared ??= Math.max(newestIn(path.join(root, 'src')), newestShared(content));
    const made = statSync(path.join(folder, 'integritas.json'), { throwIfNoEntry: false })?.mtimeMs;
    return made !== undefined && made >= Math.max(shared, newestIn(path.join(content, situs)));
  };
}

const isBoard = (id: string): boolean => Object.values<string>(BOARDS).includes(id);

/** The latest time of any file below these folders. */
const newestIn = (...folders: string[]): number =>
  Math.max(0, ...folders.flatMap((folder) => walk(folder).map(({ stats }) => stats.mtimeMs)));
