import path from 'node:path';
import { moduleAt } from '../../disk/program.ts';
import { bytesIn } from '../../disk/walk.ts';
import { askWithout, openPool, patienceMsOf, STANDARD_LIMITS } from '../../fleet/index.ts';
import type { Problem } from '../../problems/problem.ts';
import { endingProblem } from '../ending-problem.ts';
import type { Succeeded } from './succeed.ts';
import { type SuccessionQuestion, successionAnswer } from './worker.ts';

/**
 * A succession, brought about in a child with limits: the folders of the bodies are read there.
 *
 * A file that goes over them is a problem at that file. Aborted or over, all is as it was, or the next command
 * finishes what was decided.
 *
 * @returns nothing where it was aborted
 */
export async function succeedInChild(
  question: SuccessionQuestion,
  signal: AbortSignal,
): Promise<Succeeded | { problems: readonly Problem[] } | undefined> {
  const limits = STANDARD_LIMITS;
  const { content, request } = question;
  const bytes = request.asal.reduce((sum, id) => sum + bytesIn(path.join(content, id)), 0);
  const worker = moduleAt('src/run/rename/worker.ts').href;
  const pool = openPool({ size: 1, worker, limits, signal });
  const patienceMs = patienceMsOf(bytes, limits);
  try {
    const { ending } = await askWithout(pool, {
      // Nothing may be left out of what is divided: a file over its limits ends it.
      questionWithout: () => question,
      answer: successionAnswer,
      patienceMs,
      mostLeftOut: 0,
    });
    if (ending.type === 'stopped') return undefined;
    if (ending.type === 'done') return ending.answer;
    const facts = { work: 'diperiksa' as const, patienceMs, memoryMb: limits.memoryMb };
    if (ending.type !== 'over') return { problems: [endingProblem(request.asal.join(', '), ending, facts)] };
    const [situs = '', ...below] = ending.part.split('/');
    return { problems: [endingProblem(situs, { ...ending, part: below.join('/') }, facts)] };
  } finally {
    await pool.close();
  }
}
