import pLimit from 'p-limit';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { Problem } from '../../problems/problem.ts';
import { rollbackUnsigned } from '../../problems/publishing.ts';
import {
  type Now,
  nowIn,
  Refused,
  rollbackSitus,
  type Signer,
  shownAt,
  signerOf,
  type Target,
  type Whither,
} from '../../publish/index.ts';
import type { PublishedRow } from '../published-rows.ts';

export interface RollbackRun {
  kabupaten: Kabupaten;
  rows: readonly PublishedRow[];
  /** `YYYY-MM-DD` */
  tanggal: string;
  target: Target;
  /** Folder of private keys. */
  keys: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  to: Whither;
  /** Whether every byte of what is shown again is read. */
  how: 'trusting' | 'thorough';
  signal: AbortSignal;
  onWait: (situs: string, pid: number) => void;
}

/** What became of one situs; in all but `shown` what was on air still is. */
export interface RolledBack {
  id: string;
  state: 'shown' | 'same' | 'refused' | 'stopped';
  from?: string | undefined;
  to?: string;
  problems: readonly Problem[];
}

/** Puts earlier releases on air, as many side by side as the target takes; one that cannot go back keeps no other from it. */
export async function rollbackSites(situs: readonly string[], run: RollbackRun): Promise<RolledBack[]> {
  const rows = situs.flatMap((id) => run.rows.find((one) => one.id === id) ?? []);
  const limit = pLimit(run.target.atOnce);
  const ended = await Promise.allSettled(rows.map((row) => limit(() => rollbackOne(row, run))));
  // A defect of ours is thrown once no other situs is at work any more.
  const fault = ended.find((one) => one.status === 'rejected');
  if (fault) throw fault.reason;
  return ended.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}

/** All that were on air at a target at a moment. */
export async function onAirAt(
  waktu: string,
  { rows, target }: Pick<RollbackRun, 'rows' | 'target'>,
): Promise<string[]> {
  const were: string[] = [];
  for (const { id } of rows) if (shownAt((await target.look(id)).record, waktu) !== undefined) were.push(id);
  return were;
}

async function rollbackOne(row: PublishedRow, run: RollbackRun): Promise<RolledBack> {
  const { target, to, how, signal } = run;
  const { id } = row;
  if (signal.aborted) return { id, state: 'stopped', problems: [] };
  const { signer, notes } = signerFor(row, run);
  const now = (): Now => nowIn(run.clock(), run.kabupaten.identitas.zona_waktu);
  try {
    const waiting = { signal, onWait: (pid: number) => run.onWait(id, pid) };
    const ways = await rollbackSitus({ situs: id, target, signer, now, to, how, waiting });
    return { id, state: ways.from === ways.to ? 'same' : 'shown', ...ways, problems: notes };
  } catch (error) {
    if (signal.aborted) return { id, state: 'stopped', problems: [] };
    if (error instanceof Refused) return { id, state: 'refused', problems: [error.problem] };
    throw error;
  }
}

/** A key that is lost keeps nobody from taking a mistake back. */
function signerFor(
  row: PublishedRow,
  { tanggal, keys }: RollbackRun,
): { signer?: Signer | undefined; notes: Problem[] } {
  try {
    return { signer: signerOf(row, tanggal, keys), notes: [] };
  } catch (error) {
    if (error instanceof Refused) return { notes: [rollbackUnsigned.at({ path: row.id }, {})] };
    throw error;
  }
}
