import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { moduleAt } from '../../disk/program.ts';
import { bytesIn } from '../../disk/walk.ts';
import { CHECK_LIMITS, openPool, patienceMsOf, processesHere } from '../../fleet/index.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { Problem } from '../../problems/problem.ts';
import { endingProblem } from '../ending-problem.ts';
import { type FormMade, formMade } from './job.ts';

export interface FormsJob {
  kabupaten: Kabupaten;
  content: string;
  situs: readonly string[];
  tanggal: string;
  cache: string;
  /** Folder that the forms are written to. */
  to: string;
  signal: AbortSignal;
}

export type FormOutcome = { situs: string; file: string } & ({ made: FormMade } | { problem: Problem });

/** Name of a situs's form. */
export const formFile = (situs: string): string => `formulir-${situs}.xlsx`;

/** One form for each situs, made side by side in children with limits. */
export async function makeForms(job: FormsJob): Promise<FormOutcome[]> {
  const { kabupaten, content, situs, tanggal, cache, to, signal } = job;
  mkdirSync(to, { recursive: true });
  const worker = moduleAt('src/run/formulir/worker.ts').href;
  const pool = openPool({
    size: Math.min(processesHere(), situs.length),
    worker,
    limits: CHECK_LIMITS,
    signal,
  });
  try {
    return await Promise.all(
      situs.map(async (id): Promise<FormOutcome> => {
        const nama = kabupaten.register.find((row) => row.id === id)?.nama ?? id;
        const file = path.join(to, formFile(id));
        const patienceMs = patienceMsOf(bytesIn(path.join(content, id)), CHECK_LIMITS);
        const question = { situs: id, nama, content, tanggal, cache, to: file };
        const { ending } = await pool.ask({ question, answer: formMade, patienceMs });
        signal.throwIfAborted();
        if (ending.type === 'done') return { situs: id, file, made: ending.answer };
        if (ending.type === 'stopped') throw new Error('stopped without a signal');
        const facts = { work: 'diperiksa', patienceMs, memoryMb: CHECK_LIMITS.memoryMb } as const;
        return { situs: id, file, problem: endingProblem(id, ending, facts) };
      }),
    );
  } finally {
    await pool.close();
  }
}
