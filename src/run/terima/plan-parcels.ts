import path from 'node:path';
import { moduleAt } from '../../disk/program.ts';
import { bytesIn } from '../../disk/walk.ts';
import { CHECK_LIMITS, type Ending, openPool, type Pool, patienceMsOf } from '../../fleet/index.ts';
import type { Thing } from '../../intake/parcel/thing.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import * as intake from '../../problems/intake.ts';
import type { Problem } from '../../problems/problem.ts';
import { type IntakeJob, opened, type Planned, planned } from './job.ts';

export interface IntakeRun {
  kabupaten: Kabupaten;
  content: string;
  tanggal: string;
  cache: string;
  /** Files and folders that came, absolute. */
  parcels: readonly string[];
  /** The situs that was named. */
  situs?: string | undefined;
  /** Folder for what is made ready, on the disk of the content. */
  staging: string;
  signal: AbortSignal;
}

/** What comes for one situs. */
export interface SitusPlan extends Planned {
  situs: string;
  things: readonly Thing[];
  staging: string;
}

export interface IntakePlan {
  plans: readonly SitusPlan[];
  /** What is not taken, and why. */
  problems: readonly Problem[];
}

/** All that came as proposed changes, situs by situs. Nothing of it is read outside a child with limits. */
export async function planParcels(run: IntakeRun): Promise<IntakePlan> {
  const { signal, parcels, kabupaten } = run;
  const worker = moduleAt('src/run/terima/worker.ts').href;
  const pool = openPool({ size: 1, worker, limits: CHECK_LIMITS, signal });
  const problems: Problem[] = [];
  const things: Thing[] = [];
  try {
    for (const [n, parcel] of parcels.entries()) {
      const found = await open(pool, parcel, n, run);
      if ('problem' in found) problems.push(found.problem);
      else {
        things.push(...found.things);
        problems.push(...found.problems);
      }
    }
    const known = new Set(kabupaten.register.map(({ id }) => id));
    const plans: SitusPlan[] = [];
    for (const [situs, own] of Map.groupBy(things, (one) => one.situs ?? '')) {
      if (situs === '')
        problems.push(...own.map(({ name }) => intake.ownerUnknown.at({ path: name }, { name })));
      else if (!known.has(situs))
        problems.push(...own.map(({ name }) => intake.formOfNobody.at({ path: name }, { name, situs })));
      else plans.push(await plan(pool, situs, own, run, problems));
    }
    return { plans: plans.sort((a, b) => (a.situs < b.situs ? -1 : 1)), problems };
  } finally {
    await pool.close();
  }
}

async function open(pool: Pool, parcel: string, n: number, run: IntakeRun) {
  const { kabupaten, situs, staging, signal } = run;
  const question: IntakeJob = {
    ...{ does: 'buka', parcel, known: kabupaten.register.map(({ id }) => id) },
    unpackTo: path.join(staging, 'bongkar', String(n)),
    ...(situs !== undefined && { situs }),
  };
  const { ending } = await pool.ask({ question, answer: opened, patienceMs: CHECK_LIMITS.baseMs });
  signal.throwIfAborted();
  if (ending.type === 'done') return ending.answer;
  throwIfThrown(ending);
  const name = path.basename(parcel);
  return { problem: intake.parcelHeavy.at({ path: name }, { name }) };
}

async function plan(
  pool: Pool,
  situs: string,
  things: readonly Thing[],
  { content, tanggal, cache, staging: whole, signal }: IntakeRun,
  problems: Problem[],
): Promise<SitusPlan> {
  const staging = path.join(whole, 'siap', situs);
  const question: IntakeJob = {
    does: 'rencana',
    situs,
    things: [...things],
    content,
    tanggal,
    cache,
    staging,
  };
  const patienceMs = 2 * patienceMsOf(bytesIn(path.join(content, situs)), CHECK_LIMITS);
  const { ending } = await pool.ask({ question, answer: planned, patienceMs });
  signal.throwIfAborted();
  if (ending.type === 'done') return { situs, things, staging, ...ending.answer };
  throwIfThrown(ending);
  problems.push(...things.map(({ name }) => intake.parcelHeavy.at({ path: name }, { name })));
  return { situs, things, staging, items: [], steps: [] };
}

/** A defect of ours, or the machine's refusal: never told as something that the parcel did. */
function throwIfThrown(ending: Ending<unknown>): void {
  if (ending.type === 'threw') throw Object.assign(new Error(ending.thrown.message), ending.thrown);
}
