import { readFileSync } from 'node:fs';
import path from 'node:path';
import { moduleAt } from '../../disk/program.ts';
import { CHECK_LIMITS, openPool } from '../../fleet/index.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import * as intake from '../../problems/intake.ts';
import { suggest } from '../../problems/suggest.ts';
import { readCsv } from '../../text/csv.ts';
import { type BudgetPlan, budgetPlan } from './job.ts';

export interface TablesRun {
  kabupaten: Kabupaten;
  content: string;
  /** Absolute. */
  files: readonly string[];
  perubahan: boolean;
  per?: string | undefined;
  tahun?: number | undefined;
  /** A CSV `kode;situs` for codes that the register does not have. */
  pemetaan?: string | undefined;
  staging: string;
  signal: AbortSignal;
}

const NONE: Omit<BudgetPlan, 'problems'> = { sums: [], nobody: [], above: [], sites: [] };

/** What the tables would change, read in a child with limits. */
export async function planTables(run: TablesRun): Promise<BudgetPlan> {
  const { kabupaten, content, files, perubahan, per, tahun, staging, signal } = run;
  const known = kabupaten.register.map(({ id }) => id);
  const codes = Object.fromEntries([
    ...kabupaten.register.flatMap(({ id, kode_skpd }) => (kode_skpd ? [[kode_skpd, id] as const] : [])),
    ...(run.pemetaan === undefined ? [] : pairsIn(run.pemetaan, known)),
  ]);
  const worker = moduleAt('src/run/impor-program/worker.ts').href;
  const pool = openPool({ size: 1, worker, limits: CHECK_LIMITS, signal });
  try {
    const question = { files, content, codes, known, perubahan, per, tahun, staging };
    const { ending } = await pool.ask({ question, answer: budgetPlan, patienceMs: CHECK_LIMITS.baseMs });
    signal.throwIfAborted();
    if (ending.type === 'done') return withLikely(ending.answer, kabupaten);
    if (ending.type === 'threw') throw Object.assign(new Error(ending.thrown.message), ending.thrown);
    const name = files.map((file) => path.basename(file)).join(', ');
    return { ...NONE, problems: [intake.parcelHeavy.at({ path: name }, { name })] };
  } finally {
    await pool.close();
  }
}

/** A line that names no situs of the register, headings among them, maps nothing. */
const pairsIn = (file: string, known: readonly string[]): [string, string][] =>
  readCsv(
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
  ).rows.flatMap((row) => {
    const [code = '', situs = ''] = row.map(({ text }) => text.trim());
    return known.includes(situs) ? [[code, situs] as [string, string]] : [];
  });

function withLikely(plan: BudgetPlan, { register }: Kabupaten): BudgetPlan {
  const byName = new Map(register.map(({ id, nama }) => [nama.toLowerCase(), id]));
  const nobody = plan.nobody.map((one) => {
    const name = suggest(one.nama.toLowerCase(), [...byName.keys()]);
    const likely = byName.get(one.nama.toLowerCase()) ?? (name === undefined ? undefined : byName.get(name));
    return { ...one, ...(likely !== undefined && { likely }) };
  });
  return { ...plan, nobody };
}
