import { availableParallelism } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildOne } from './build-one.ts';
import { folderHash } from './fingerprint.ts';
import { mendJournal, remove } from './journal.ts';
import { STANDARD_LIMITS } from './limits.ts';
import { holdLock, type Lock, removeIfEmpty } from './lock.ts';
import { type FleetOptions, overlap } from './options.ts';
import { type Places, placesIn } from './places.ts';
import { openPool } from './pool.ts';
import { filesIn, recordsOf } from './record.ts';
import { type FleetReport, inOrderOfId, type Progress, type SitusReport } from './report.ts';
import type { Run } from './run.ts';
import { swapIn } from './swap.ts';
import { tidyOutput } from './tidy-output.ts';
import { bytesIn } from './walk.ts';

/** More children than this share one disk and win nothing. */
const MOST_PROCESSES = 8;

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
  let leftBehind = false;
  let situs: SitusReport[] = [];
  let beside: Awaited<ReturnType<typeof tidyOutput>> = { takenAway: [], strangers: [] };
  try {
    situs = await buildAll(new Set(options.situs), run, onProgress);
    if (!run.signal.aborted) beside = await tidyOutput(options, run);
  } finally {
    await run.pool.close();
    leftBehind = !(await run.swap.settled());
    await remove(places.siap);
    removeIfEmpty(places.hapus);
    removeIfEmpty(places.lama);
  }
  if (crashes.length > 0) throw crashes[0];
  const stopped = early.signal.aborted ? 'disk' : signal.aborted ? 'interrupted' : undefined;
  return { situs: inOrderOfId(situs), ...beside, leftBehind, ...(stopped && { stopped }) };
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
  const shared = path.join(content, '_kabupaten');
  return {
    ...rest,
    kabupatenFiles: filesIn(shared),
    surroundings: {
      content,
      kabupaten: folderHash(shared),
      tanggal: options.tanggal,
      renderer: options.renderer.fingerprint,
      program: options.program,
    },
    renderer: options.renderer.folder,
    cache,
    limits,
    pool: openPool({
      size: options.processes ?? Math.min(availableParallelism(), MOST_PROCESSES),
      builder: options.builder ?? new URL('./build-situs.ts', import.meta.url).href,
      limits,
      onStart,
      signal,
    }),
    swap: swapIn(places),
    records: recordsOf({ cache, keluaran: places.keluaran }),
  };
}

/** Biggest first, so that no child sits idle at the end while another has a long way to go. */
async function buildAll(
  situs: ReadonlySet<string>,
  run: Run,
  onProgress: (progress: Progress) => void,
): Promise<SitusReport[]> {
  const sized = [...situs].map((id) => ({ id, bytes: bytesIn(path.join(run.surroundings.content, id)) }));
  sized.sort((a, b) => b.bytes - a.bytes || (a.id < b.id ? -1 : 1));

  let done = 0;
  const building: Promise<SitusReport>[] = [];
  for (const { id, bytes } of sized) {
    // Lets the answers of children in between two sites that are looked at.
    await nextTurn();
    const report = buildOne(id, bytes, run);
    building.push(report);
    report.then((ended) => {
      if (ended.state !== 'stopped')
        onProgress({ type: 'finished', report: ended, done: ++done, of: situs.size });
    });
  }
  return Promise.all(building);
}
