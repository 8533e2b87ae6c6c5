import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { removeLater } from '../../disk/discard.ts';
import { isThere, mendJournal, remove } from '../../disk/journal.ts';
import { holdLock, type Lock, removeIfEmpty } from '../../disk/lock.ts';
import { type Places, placesIn } from '../../disk/places.ts';
import { moduleAt } from '../../disk/program.ts';
import { swapIn } from '../../disk/swap.ts';
import { openPool, openWatchedPool, processesHere, STANDARD_LIMITS } from '../../fleet/index.ts';
import { biggestFirst } from '../biggest-first.ts';
import { buildOne } from './build-one.ts';
import type { Run } from './build-run.ts';
import { type FleetOptions, overlap } from './options.ts';
import { buildBoard } from './papan/build-board.ts';
import { recordsOf } from './record.ts';
import {
  type BoardReport,
  type FleetReport,
  inOrderOfId,
  type Progress,
  type SitusReport,
} from './report.ts';
import { sharedFiles, sharedFingerprint } from './shared-files.ts';
import { tidyOutput } from './tidy-output.ts';

/**
 * Builds many sites, each in a child process, and moves every finished one to its place in one stroke.
 *
 * Waits while another run has the same output folder. A fault of one situs is a problem in its report, and the
 * others go on; when the disk refuses or `signal` is aborted, the run ends early and says so in `stopped`. Whatever
 * happens, every folder in the output is a whole old or a whole new one.
 *
 * @param onProgress must not throw
 * @throws Error with Node's `code` when the output folder cannot be used at all; AbortError when aborted while
 * waiting; RangeError when the output overlaps `content`, or an id is no name of a folder
 */
export async function buildFleet(
  options: FleetOptions,
  onProgress: (progress: Progress) => void = () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<FleetReport> {
  const started = performance.now();
  refuseDangers(options);
  const places = placesIn(path.resolve(options.keluaran));
  const lock = await holdLock(places.tukar, {
    onWait: (pid) => onProgress({ type: 'waiting', pid }),
    signal,
  });
  try {
    const putBack = await mendJournal(places);
    for (const situs of putBack) onProgress({ type: 'put-back', situs });
    const outcome = await buildUnderLock(options, { places, lock, onProgress, signal });
    return { ...outcome, putBack, ms: performance.now() - started };
  } finally {
    lock.release();
    if (options.removesLater && isThere(places.hapus)) removeLater(places);
  }
}

function refuseDangers({ keluaran, content, situs }: FleetOptions): void {
  if (overlap(keluaran, content)) throw new RangeError('the output would bury the content');
  const odd = situs.find((id) => id.startsWith('.') || id !== path.basename(id));
  if (odd !== undefined) throw new RangeError(`no name of a situs: ${odd}`);
}

interface Circumstances {
  places: Places;
  lock: Lock;
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}

async function buildUnderLock(
  options: FleetOptions,
  { places, lock, onProgress, signal }: Circumstances,
): Promise<Omit<FleetReport, 'putBack' | 'ms'>> {
  const early = new AbortController();
  const crashes: unknown[] = [];
  const run = openRun(options, {
    places,
    onStart: lock.cover,
    signal: AbortSignal.any([signal, early.signal]),
    stop: () => early.abort(),
    crash: (error) => {
      crashes.push(error);
      early.abort();
    },
  });
  let situs: SitusReport[] = [];
  let papan: BoardReport | undefined;
  let beside: Awaited<ReturnType<typeof tidyOutput>> = { takenAway: [], strangers: [] };
  try {
    situs = await buildAll(new Set(options.situs), run, onProgress);
    if (!run.signal.aborted) beside = await tidyOutput(options, run);
    if (!run.signal.aborted && options.papan) papan = await buildBoard(run, options.papan);
  } finally {
    await run.pool.close();
    await remove(places.siap);
    removeIfEmpty(places.lama);
    // What something else still holds open is left to the next run.
    if (!options.removesLater) await remove(places.hapus).catch(() => undefined);
  }
  if (crashes.length > 0) throw crashes[0];
  const stopped = early.signal.aborted ? 'disk' : signal.aborted ? 'interrupted' : undefined;
  return {
    situs: inOrderOfId(situs),
    ...(papan && { papan }),
    ...beside,
    ...(stopped && { stopped }),
  };
}

function openRun(
  options: FleetOptions,
  {
    onStart,
    ...rest
  }: Pick<Run, 'places' | 'signal' | 'stop' | 'crash'> & { onStart: (pid: number) => void },
): Run {
  const { places, signal } = rest;
  const limits = options.limits ?? STANDARD_LIMITS;
  const cache = path.resolve(options.cache);
  const content = path.resolve(options.content);
  return {
    ...rest,
    tanggal: options.tanggal,
    kabupatenFiles: sharedFiles(content),
    surroundings: {
      content,
      audience: options.audience ?? 'warga',
      kabupaten: sharedFingerprint(content),
      renderer: options.renderer.fingerprint,
      program: options.program,
    },
    renderer: options.renderer.folder,
    thorough: options.thorough ?? false,
    cache,
    limits,
    pool: (options.isWatched ? openWatchedPool : openPool)({
      size: options.processes ?? processesHere(),
      worker: options.worker ?? moduleAt('src/run/build/worker.ts').href,
      limits,
      onStart,
      signal,
    }),
    swap: swapIn(places),
    records: recordsOf({ cache, keluaran: places.keluaran }),
    seen: new Map(),
  };
}

async function buildAll(
  situs: ReadonlySet<string>,
  run: Run,
  onProgress: (progress: Progress) => void,
): Promise<SitusReport[]> {
  const plan = biggestFirst(run.surroundings.content, situs);
  const all = plan.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  let doneBytes = 0;
  const building: Promise<SitusReport>[] = [];
  for (const { id, bytes } of plan) {
    // Lets the answers of children in between two sites that are looked at.
    await nextTurn();
    const report = buildOne(id, bytes, run);
    building.push(report);
    report.then((ended) => {
      if (ended.state === 'stopped') return;
      doneBytes += bytes;
      const share = all === 0 ? 1 : doneBytes / all;
      onProgress({ type: 'finished', report: ended, done: ++done, of: situs.size, share });
    });
  }
  return Promise.all(building);
}
