import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { diskFaultIn, diskFaultOf } from '../../../disk/disk-fault.ts';
import { patienceMsOf } from '../../../fleet/index.ts';
import { resultNotWhole } from '../../../problems/machine.ts';
import type { Problem } from '../../../problems/problem.ts';
import { BOARDS } from '../../boards.ts';
import { diskProblem, endingProblem } from '../../ending-problem.ts';
import type { Run } from '../build-run.ts';
import { filesIn, isWhole } from '../record.ts';
import type { BoardReport } from '../report.ts';
import { boardFingerprint, type SitesState, sitesState } from './board-state.ts';
import { type BoardJob, type BoardResult, boardResult } from './job.ts';
import type { BoardOptions } from './options.ts';

/** Makes both boards from the finished sites, or leaves them untouched when they would become what they are. Never rejects. */
export async function buildBoard(run: Run, options: BoardOptions): Promise<BoardReport> {
  const started = performance.now();
  const ours = [run.places.keluaran, run.cache];
  try {
    const state = sitesState(run, options);
    const unchanged = unchangedReport(run, boardFingerprint(run, options, state));
    return unchanged ?? { ...(await attempt(run, options, state)), ms: performance.now() - started };
  } catch (error) {
    const fault = diskFaultIn(error, ours);
    if (fault === undefined) {
      run.crash(error);
      return failed([]);
    }
    run.stop(fault);
    return failed([diskProblem(BOARDS.umum, fault)]);
  }
}

function unchangedReport({ records, places }: Run, sidik: string): BoardReport | undefined {
  const kept = Object.values(BOARDS).map((id) => ({ id, record: records.read(id) }));
  const isSame = kept.every(
    ({ id, record }) => record?.sidik === sidik && isWhole(path.join(places.keluaran, id), record.files),
  );
  if (!isSame) return undefined;
  const problems = kept.flatMap(({ record }) => record?.problems ?? []);
  const pages = kept.reduce((sum, { record }) => sum + (record?.pages ?? 0), 0);
  return { state: 'unchanged', pages, ms: 0, steps: {}, problems };
}

async function attempt(run: Run, options: BoardOptions, state: SitesState): Promise<BoardReport> {
  const { limits, pool, cache, places } = run;
  const staging = { umum: path.join(places.siap, BOARDS.umum), dalam: path.join(places.siap, BOARDS.dalam) };
  for (const folder of Object.values(staging)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const patienceMs = patienceMsOf(0, limits);
  const question = jobOf(run, options, state, staging);
  const { ending } = await pool.ask({ question, answer: boardResult, patienceMs, loud: false });
  if (ending.type === 'stopped') return failed([]);
  if (ending.type !== 'done') {
    const fault = ending.type === 'threw' ? diskFaultOf(ending.thrown, [places.keluaran, cache]) : undefined;
    if (fault) run.stop(fault);
    const facts = { work: 'dibangun' as const, patienceMs, memoryMb: limits.memoryMb };
    return failed([fault ? diskProblem(BOARDS.umum, fault) : endingProblem(BOARDS.umum, ending, facts)]);
  }
  const { answer } = ending;
  const damage = damageIn(staging, answer);
  if (damage) return failed([damage]);
  await moveIn(run, staging, answer, boardFingerprint(run, options, state));
  return { state: 'built', pages: answer.pages, ms: 0, steps: answer.steps, problems: answer.problems };
}

const jobOf = (
  { surroundings: { content }, tanggal, renderer, cache, places }: Run,
  { simpanan, kontak, kunjungan }: BoardOptions,
  { tertahan, diperiksa, looks }: SitesState,
  staging: BoardJob['staging'],
): BoardJob => ({
  kerja: 'papan',
  ...{ content, keluaran: places.keluaran, staging, tanggal, renderer, cache, kontak, kunjungan },
  ...{ tertahan, diperiksa },
  ...(existsSync(simpanan) && { simpanan }),
  pemeriksaan: Object.fromEntries(
    [...looks].map(([id, { masalah, temuan }]) => [id, { masalah, temuan }] as const),
  ),
});

function damageIn(staging: BoardJob['staging'], { files }: BoardResult): Problem | undefined {
  for (const sisi of ['umum', 'dalam'] as const) {
    const found = filesIn(staging[sisi]).length;
    if (found === files[sisi]) continue;
    const why = `${files[sisi]} berkas dijanjikan, ${found} berkas ditemukan`;
    return resultNotWhole.at({ path: BOARDS[sisi] }, { work: 'dibangun', why });
  }
  return undefined;
}

/** Remembered before they are moved, as every situs is. The store has moved on meanwhile: `sidik` is taken anew. */
async function moveIn(
  { records, places, tanggal, surroundings: { content }, swap }: Run,
  staging: BoardJob['staging'],
  { pages, problems }: BoardResult,
  sidik: string,
): Promise<void> {
  for (const sisi of ['umum', 'dalam'] as const) {
    const isPublic = sisi === 'umum';
    records.write(BOARDS[sisi], {
      ...{ sidik, content, keluaran: places.keluaran, masa: { from: tanggal, until: tanggal } },
      pages: isPublic ? pages : 0,
      problems: isPublic ? problems : [],
      files: filesIn(staging[sisi]),
    });
    await swap.bringIn(BOARDS[sisi]);
  }
}

const failed = (problems: Problem[]): BoardReport => ({
  state: 'failed',
  pages: 0,
  ms: 0,
  steps: {},
  problems,
});
