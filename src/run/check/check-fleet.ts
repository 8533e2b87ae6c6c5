import path from 'node:path';
import { diskFaultOf } from '../../disk/disk-fault.ts';
import { moduleAt } from '../../disk/program.ts';
import {
  askWithout,
  CHECK_LIMITS,
  type Limits,
  openPool,
  type Pool,
  patienceMsOf,
  processesHere,
} from '../../fleet/index.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { SitusVerdict } from '../../rules/report/report.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import { biggestFirst } from '../biggest-first.ts';
import { endingProblem, leftOutProblems } from '../ending-problem.ts';
import { type CheckJob as CheckQuestion, checkResult } from './job.ts';

export interface CheckJob {
  kabupaten: Kabupaten;
  /** Folder of all content, absolute. */
  content: string;
  situs: readonly string[];
  /** `YYYY-MM-DD` */
  tanggal: string;
  cache: string;
  signal: AbortSignal;
  /** Absent: the one that holds. */
  ruleset?: Ruleset;
  /** How many children work side by side; absent: one a core. */
  processes?: number;
  limits?: Limits;
  /** Address (`file:`) of the module that checks one situs; absent: our own. @see Answer */
  worker?: string;
}

/** What was found in one situs: the report's own shape. */
export type CheckedSitus = SitusVerdict;

/**
 * What is wrong in each situs, in the order that was asked for; nothing is built and nothing written but the cache.
 *
 * Each is read in a child process with limits: one whose child goes over them has a problem that says so, and the
 * others go on. Aborted, it returns what was finished.
 *
 * @throws Error with Node's `code` when the disk refuses the cache
 */
export async function checkFleet({ kabupaten, situs, signal, ...job }: CheckJob): Promise<CheckedSitus[]> {
  const limits = job.limits ?? CHECK_LIMITS;
  const pool = openPool({
    size: Math.min(job.processes ?? processesHere(), Math.max(1, situs.length)),
    worker: job.worker ?? moduleAt('src/run/check/worker.ts').href,
    limits,
    signal,
  });
  const rows = new Map(kabupaten.register.map((row) => [row.id, row]));
  try {
    const checked = await Promise.all(
      biggestFirst(job.content, new Set(situs)).map(({ id, bytes }) =>
        checkOne(id, bytes, { ...job, limits, pool }),
      ),
    );
    const byId = new Map(checked.flatMap((one) => (one ? [[one.id, one] as const] : [])));
    return situs.flatMap((id): CheckedSitus[] => {
      const found = byId.get(id);
      const row = rows.get(id);
      return found ? [{ ...found, ...(row && { row }) }] : [];
    });
  } finally {
    await pool.close();
  }
}

type Around = Pick<CheckJob, 'content' | 'tanggal' | 'cache' | 'ruleset'> & { limits: Limits; pool: Pool };

/** @returns nothing where the run was told to end before */
async function checkOne(
  id: string,
  bytes: number,
  { content, tanggal, cache, ruleset, limits, pool }: Around,
): Promise<CheckedSitus | undefined> {
  const patienceMs = patienceMsOf(bytes, limits);
  const { ending, leftOut } = await askWithout(pool, {
    questionWithout: (unread): CheckQuestion => ({
      ...{ situs: id, content: path.resolve(content), tanggal, cache: path.resolve(cache), unread },
      ...(ruleset && { aturan: ruleset.versi }),
    }),
    answer: checkResult,
    patienceMs,
  });
  if (ending.type === 'stopped') return undefined;
  if (ending.type === 'done') return ending.answer;
  const fault = ending.type === 'threw' ? diskFaultOf(ending.thrown, [path.resolve(cache)]) : undefined;
  if (fault) throw Object.assign(new Error(`the disk refused: ${fault.code}`), fault);
  const facts = { work: 'diperiksa' as const, patienceMs, memoryMb: limits.memoryMb };
  const problems = [...leftOutProblems(id, leftOut), endingProblem(id, ending, facts)];
  return { id, files: 0, problems, addresses: [], contoh: 0 };
}
