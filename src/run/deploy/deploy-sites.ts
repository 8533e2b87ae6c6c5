import path from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { noDoor, strangersThere, unsigned } from '../../problems/publishing.ts';
import {
  type DeployJob,
  deploySitus,
  figuresIn,
  finishedBoardIn,
  finishedIn,
  gateProblems,
  type Now,
  nowIn,
  planSitus,
  Refused,
  signerNeeded,
  signerOf,
} from '../../publish/index.ts';
import { boardNewsIn } from '../build/index.ts';
import type { PublishedRow } from '../published-rows.ts';
import type { Deployed, DeployProgress, DeployRun } from './job.ts';
import { type Hindrances, readySites } from './ready-sites.ts';

/**
 * Publishes sites: each that is sound and other than what is on air becomes a release of its own.
 *
 * One that is kept back, or that the target refuses, stays on air as it was, and the others go on.
 *
 * @param onProgress told what will change before anything does; must not throw
 * @param only `plan`: nothing is written at the target
 */
export async function deploySites(
  run: DeployRun,
  {
    only,
    onProgress,
    signal,
  }: { only?: 'plan'; onProgress: (progress: DeployProgress) => void; signal: AbortSignal },
): Promise<Deployed[]> {
  const since = run.clock();
  const hindrances = await readySites(run, onProgress, signal);
  const isWithBoard = run.rows.some(({ id, board }) => board && run.situs.includes(id));
  const audience = run.withSamples ? 'warga' : 'umum';
  const news = isWithBoard ? await boardNewsIn({ ...run, audience }) : '';
  const planned: Prepared[] = [];
  for (const id of run.situs)
    if (!signal.aborted) planned.push(await prepare(id, run, { hindrances, news, since }));
  onProgress({ type: 'planned', situs: planned.map(({ deployed }) => deployed) });
  if (only === 'plan') return planned.map(({ deployed }) => deployed);
  const done: Deployed[] = [];
  for (const one of planned) {
    const ended = await publish(one, { onProgress, signal });
    done.push(ended);
    onProgress({ type: 'finished', situs: ended });
  }
  return done;
}

/** A situs before it goes out: what it would change, and what it goes out with; without that it is kept back. */
interface Prepared {
  deployed: Deployed;
  job?: Omit<DeployJob, 'waiting'>;
}

async function prepare(
  id: string,
  run: DeployRun,
  { hindrances, news, since }: { hindrances: Hindrances; news: string; since: number },
): Promise<Prepared> {
  const row = run.rows.find((one) => one.id === id);
  const kept = hindrances.get(id) ?? [];
  if (!row || kept.length > 0) return refused(id, kept);
  try {
    const { job, held } = jobOf(row, run, news);
    if (held.length > 0) return refused(id, held);
    const plan = await planSitus(job);
    const notes = notesOf(row, job.signer !== undefined, plan.standing.strangers);
    return {
      job: { ...job, since },
      deployed: { id, state: plan.kind === 'same' ? 'same' : 'planned', plan, problems: notes },
    };
  } catch (error) {
    return refused(id, problemsIn(error));
  }
}

const refused = (id: string, problems: readonly Problem[]): Prepared => ({
  deployed: { id, state: 'refused', problems },
});

/** @throws Refused for a folder that cannot go out, or a key that is not there */
function jobOf(
  row: PublishedRow,
  run: DeployRun,
  news: string,
): { job: Omit<DeployJob, 'waiting'>; held: readonly Problem[] } {
  const { target, tanggal, keys } = run;
  if (row.board === 'dalam' && !target.hasDoor) throw new Refused(noDoor.at({ path: row.id }, {}));
  const folder = path.join(run.keluaran, row.id);
  const finished = row.board ? finishedBoardIn(folder, row.id, news) : finishedIn(folder, row.id);
  const { skor, dikerjakan, ...figures } = figuresIn(folder);
  const held = target.isTrial ? [] : gateOf(row, figures, run);
  const signer =
    held.length > 0 || target.isTrial ? signerOf(row, tanggal, keys) : signerNeeded(row, tanggal, keys);
  const facts = {
    ...{ program: run.program.version, commit: run.program.commit },
    ...{ skor: skor ?? null, dikerjakan: dikerjakan ?? null },
  };
  const now = (): Now => nowIn(run.clock(), run.kabupaten.identitas.zona_waktu);
  const { isClockRight, keep } = run;
  return {
    job: { situs: row.id, host: row.host, finished, target, signer, now, isClockRight, facts, keep },
    held,
  };
}

/** A board has nothing to fulfil. */
const gateOf = (row: PublishedRow, figures: Parameters<typeof gateProblems>[1], run: DeployRun): Problem[] =>
  row.board
    ? gateProblems(row, figures, 0, '_kabupaten/kabupaten.yaml')
    : gateProblems(row, figures, run.syaratDasar);

const notesOf = (
  { id, signedAs = id }: PublishedRow,
  isSigned: boolean,
  strangers: readonly string[],
): Problem[] => [
  ...(isSigned ? [] : [unsigned.at({ path: id }, { situs: signedAs })]),
  ...(strangers.length > 0 ? [strangersThere.at({ path: id }, { names: [...strangers] })] : []),
];

async function publish(
  { deployed, job }: Prepared,
  { onProgress, signal }: { onProgress: (progress: DeployProgress) => void; signal: AbortSignal },
): Promise<Deployed> {
  if (!job || deployed.state !== 'planned') return deployed;
  if (signal.aborted) return { ...deployed, state: 'stopped' };
  const { id, problems } = deployed;
  const waiting = { signal, onWait: (pid: number) => onProgress({ type: 'waiting', situs: id, pid }) };
  try {
    const { id: rilis, notes = [], ...plan } = await deploySitus({ ...job, waiting });
    return rilis === undefined
      ? { ...deployed, state: 'same', plan, problems: [...problems, ...notes] }
      : { id, state: 'published', plan, rilis, problems: [...problems, ...notes] };
  } catch (error) {
    if (signal.aborted) return { ...deployed, state: 'stopped' };
    return { ...deployed, state: 'refused', problems: [...problems, ...problemsIn(error)] };
  }
}

/** @throws what is no refusal, a defect of ours */
function problemsIn(error: unknown): Problem[] {
  if (error instanceof Refused) return [error.problem];
  throw error;
}
