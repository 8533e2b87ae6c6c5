import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rupiah } from '../../model/format.ts';
import * as budget from '../../problems/budget.ts';
import type { Problem } from '../../problems/problem.ts';
import { hexOf } from '../plan/new-files.ts';
import type { PlanItem, Step } from '../plan/plan.ts';
import { shaOf } from '../take/take.ts';
import { type Merged, mergeProgramCsv } from './merge-csv.ts';
import { readBudget } from './read-budget.ts';
import { type Entry, type Split, splitBudget } from './split.ts';
import type { BudgetTable } from './table.ts';

export interface BudgetAsked {
  /** Absolute. */
  files: readonly string[];
  content: string;
  /** Id of a situs by a code of an SKPD or unit. */
  codes: Readonly<Record<string, string>>;
  known: readonly string[];
  /** The plan goes to `pagu_perubahan`. */
  perubahan: boolean;
  per?: string | undefined;
  tahun?: number | undefined;
  /** Folder for what is made ready. */
  staging: string;
}

export interface SitePlan {
  situs: string;
  items: PlanItem[];
  steps: Step[];
  kept: string[];
  named: Merged['named'];
}

export interface TableSum {
  file: string;
  about: BudgetTable['about'];
  rows: number;
  table: number;
  sites: number;
  nobody: number;
}

export interface BudgetPlan {
  problems: Problem[];
  sums: TableSum[];
  nobody: Split['nobody'];
  above: Split['above'];
  sites: SitePlan[];
}

interface Named {
  file: string;
  table: BudgetTable;
}

/**
 * Budget tables of the whole kabupaten as changes of each situs's `program/<tahun>.csv`. Where a figure cannot be read
 * or the sums are not those that the table states, nothing is proposed at all.
 */
export async function planBudget(asked: BudgetAsked): Promise<BudgetPlan> {
  const plan: BudgetPlan = { problems: [], sums: [], nobody: [], above: [], sites: [] };
  const tables = together(await readAll(asked.files, plan.problems), plan.problems);
  const years = tables.map((one) => yearOf(one, asked, plan.problems));
  if (plan.problems.length > 0) return plan;
  const siteOf = (code: string): string | undefined =>
    asked.codes[code] ?? (asked.known.includes(code) ? code : undefined);
  const texts = new Map<string, Merged & { situs: string }>();
  for (const [n, { file, table }] of tables.entries()) {
    const split = splitBudget(table, siteOf);
    plan.sums.push({ ...{ file, about: table.about, rows: table.lines.length }, ...split.sum });
    plan.nobody = [...plan.nobody, ...split.nobody];
    plan.above = [...plan.above, ...split.above];
    for (const [situs, entries] of split.sites)
      merge(situs, entries, { year: years[n] ?? 0, asked, texts, plan });
  }
  mkdirSync(asked.staging, { recursive: true });
  for (const [below, { situs, ...merged }] of texts)
    plan.sites.push(siteOfMerged(situs, below, merged, asked));
  return plan;
}

async function readAll(files: readonly string[], problems: Problem[]): Promise<Named[]> {
  const found: Named[] = [];
  for (const file of files) {
    const name = path.basename(file);
    const table = await readBudget(readFileSync(file));
    if ('fault' in table) problems.push(budget.tableUnknown.at({ path: name }, { name, fault: table.fault }));
    else {
      for (const { line, column, text } of table.unread)
        problems.push(budget.amountUnread.at({ path: name, line }, { name, line, column, text }));
      found.push({ file: name, table });
    }
  }
  return found;
}

/** Exports of single payments, one a month, are one table; of all others there is one at a time. */
function together(tables: readonly Named[], problems: Problem[]): Named[] {
  for (const { file, table } of tables) {
    const { stated, about, lines } = table;
    const sum = lines.reduce((all, line) => all + (line[about] ?? 0), 0);
    if (table.adds && stated !== undefined && Math.round(stated) !== Math.round(sum))
      problems.push(
        budget.sumsDiffer.at({ path: file }, { name: file, stated: rupiah(stated), sum: rupiah(sum) }),
      );
  }
  const months = tables.filter(({ table }) => table.adds && table.about === 'realisasi');
  const others = tables.filter((one) => !months.includes(one));
  const [first, ...more] = months;
  const one = first && {
    file: months.map(({ file }) => file).join(', '),
    table: { ...first.table, lines: [first, ...more].flatMap(({ table }) => table.lines) },
  };
  for (const about of ['pagu', 'realisasi', 'fisik'] as const) {
    const same = others.filter(({ table }) => table.about === about);
    if (same.length > 1)
      problems.push(
        budget.tablesMany.at({ path: same[1]?.file ?? '' }, { names: same.map(({ file }) => file) }),
      );
  }
  return [...others, ...(one ? [one] : [])];
}

function yearOf(
  { file, table }: Named,
  { per, tahun }: BudgetAsked,
  problems: Problem[],
): number | undefined {
  if (table.lines.some(({ realisasi }) => realisasi !== undefined) && per === undefined)
    problems.push(budget.dayMissing.at({ path: file }, { name: file }));
  const years = new Set(table.lines.flatMap((line) => line.tahun ?? []));
  const [only] = years;
  const year =
    tahun ??
    (years.size === 1 ? only : undefined) ??
    (per === undefined ? undefined : Number(per.slice(0, 4)));
  const isUnclear = year === undefined || (tahun === undefined && years.size > 1);
  if (isUnclear)
    problems.push(budget.yearUnclear.at({ path: file }, { name: file, years: [...years].sort() }));
  return year;
}

function merge(
  situs: string,
  entries: ReadonlyMap<string, Entry>,
  {
    year,
    asked,
    texts,
    plan,
  }: { year: number; asked: BudgetAsked; texts: Map<string, Merged & { situs: string }>; plan: BudgetPlan },
): void {
  const { content, perubahan, per } = asked;
  const below = `${situs}/program/${year}.csv`;
  const file = path.join(content, below);
  const sheet = file.replace(/csv$/, 'xlsx');
  if (!existsSync(path.join(content, situs))) {
    plan.problems.push(budget.folderMissing.at({ path: situs }, { situs }));
    return;
  }
  if (existsSync(sheet)) {
    const at = { path: `${situs}/program/${year}.xlsx` };
    plan.problems.push(budget.yearInExcel.at(at, at));
    return;
  }
  const known = texts.get(below);
  const written = known?.text ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  try {
    const merged = mergeProgramCsv(written, entries, {
      ...{ path: below, paguTo: perubahan ? 'pagu_perubahan' : 'pagu_murni' },
      ...(per !== undefined && { per }),
    });
    texts.set(below, { ...merged, situs, changes: [...(known?.changes ?? []), ...merged.changes] });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    plan.problems.push(budget.tableBroken.at({ path: below }, { path: below }));
  }
}

const WHERE: Readonly<Record<string, string>> = {
  pagu_murni: 'pagu murni',
  pagu_perubahan: 'pagu perubahan',
  realisasi_fisik: 'realisasi fisik',
  per_tanggal: 'per tanggal',
  sumber_dana: 'sumber dana',
};

function siteOfMerged(
  situs: string,
  below: string,
  { text, changes, kept, named }: Merged,
  { content, staging }: BudgetAsked,
): SitePlan {
  const before = shaOf(path.join(content, below));
  const bytes = Buffer.from(text);
  const after = hexOf(bytes);
  const fresh = below.replaceAll('/', '-');
  const isWritten = changes.some(({ state }) => state !== 'bentrok') && before !== after;
  if (isWritten) writeFileSync(path.join(staging, fresh), bytes);
  return {
    situs,
    items: changes.map(({ state, kode, nama, column, was, comes }): PlanItem => {
      const label = `${kode} ${nama}`;
      const problem =
        state === 'bentrok' ? budget.spentLess.at({ path: below }, { label, was, comes }) : undefined;
      return {
        state,
        where: WHERE[column] ?? column,
        path: below,
        label,
        was,
        comes,
        ...(problem && { problem }),
      };
    }),
    steps: isWritten ? [{ path: below, before, after, fresh }] : [],
    kept,
    named,
  };
}
