import path from 'node:path';
import type * as z from 'zod';
import { moduleAt } from '../../disk/program.ts';
import { bytesIn } from '../../disk/walk.ts';
import { askWithout, CHECK_LIMITS, openPool, patienceMsOf } from '../../fleet/index.ts';
import { dueText } from '../../rules/report/due.ts';
import { type Errand, errandAnswers } from './errand.ts';
import type { FilledIds } from './fill-ids.ts';
import type { FilledRedirects } from './fill-redirects.ts';

export interface ErrandJob {
  /** Folder of all content, absolute. */
  content: string;
  /** Where the sites were built last: what was published stands there. */
  keluaran: string;
  situs: readonly string[];
  tanggal: string;
  cache: string;
  signal: AbortSignal;
}

/** Ids that were missing are written. A file over its limits is left out: the check that follows names it. */
export async function fillAllIds(job: ErrandJob): Promise<FilledIds> {
  const filled = await eachSitus('id', errandAnswers.id, job);
  return { written: filled.flatMap(({ written }) => written), left: filled.flatMap(({ left }) => left) };
}

/** Redirects of what has moved since the last build are written. */
export const fillAllRedirects = async (job: ErrandJob): Promise<FilledRedirects[]> =>
  (await eachSitus('alihan', errandAnswers.alihan, job)).filter((one) => one !== null);

/** What is to be reviewed in these sites. */
export const dueIn = async (job: ErrandJob): Promise<string> =>
  dueText((await eachSitus('tinjau', errandAnswers.tinjau, job)).flat(), job.tanggal);

/** One situs after another, in a child with limits; one that has no answer has none, and the others go on. */
async function eachSitus<A>(
  does: Errand['does'],
  answer: z.ZodType<A>,
  { content, keluaran, situs, tanggal, cache, signal }: ErrandJob,
): Promise<A[]> {
  const worker = moduleAt('src/run/check/errand-worker.ts').href;
  const pool = openPool({ size: 1, worker, limits: CHECK_LIMITS, signal });
  const answers: A[] = [];
  try {
    for (const id of situs) {
      const { ending } = await askWithout(pool, {
        questionWithout: (unread): Errand => ({ does, situs: id, content, keluaran, tanggal, cache, unread }),
        answer,
        patienceMs: patienceMsOf(bytesIn(path.join(content, id)), CHECK_LIMITS),
      });
      if (ending.type === 'done') answers.push(ending.answer);
      if (ending.type === 'threw') throw Object.assign(new Error(ending.thrown.message), ending.thrown);
    }
  } finally {
    await pool.close();
  }
  return answers;
}
