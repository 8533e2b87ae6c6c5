import type { Place, Problem } from '../problems/problem.ts';
import { numberingLeftOut, totalsDiffer, totalsLeftOut } from '../problems/tables.ts';
import { countText } from '../problems/words.ts';
import { cellValueOf } from './cell-values.ts';
import { type KnownColumn, placeOf } from './headings.ts';
import type { TableRow } from './table.ts';
import type { TableCell } from './table-source.ts';

type Cells = TableCell[];

/** Rows that say something of the table and are no rows of it. */
export interface AroundRows {
  rows: Cells[];
  totals: Cells[];
  problems: Problem[];
}

/** Parts the rows of a table from those that add them up, and from the row of numbers below the headings. */
export function withoutTotals(
  body: readonly Cells[],
  columns: readonly KnownColumn[],
  file: Place,
): AroundRows {
  const [first] = body;
  const numbering = first && isNumbering(first) ? first : undefined;
  const below = numbering ? body.slice(1) : body;
  const totals = below.filter((cells) => isTotal(cells, columns));
  const rows = totals.length ? below.filter((cells) => !totals.includes(cells)) : below;
  const problems: Problem[] = [];
  if (numbering?.[0]) {
    const row = numbering[0].line;
    problems.push(numberingLeftOut.at({ ...file, line: row, column: 1 }, { row }));
  }
  const label = totals[0]?.find(({ text }) => text !== '');
  if (label) {
    const lines = totals.flatMap((cells) => cells[0]?.line ?? []);
    problems.push(totalsLeftOut.at(placeOf(label, file), { rows: lines, written: label.text }));
  }
  return { rows: [...rows], totals, problems };
}

/** `JUMLAH`, `Sub-total`, `T O T A L`. */
const TOTAL = /^(?:(?:grand|sub) ?)?(?:total|jumlah|jml|rata rata)\b/i;

function isTotal(cells: Cells, columns: readonly KnownColumn[]): boolean {
  const label = cells.find(({ text }) => text !== '');
  const key = columns.find(({ spec }) => spec.required);
  if (!label || !key || !TOTAL.test(wordsOf(label.text))) return false;
  // A row with a code, or with words of its own beside the label, is a row.
  return columns.every(({ spec: { kind }, index }) => {
    const cell = cells[index];
    const isAmount = kind === 'rupiah' || kind === 'number' || kind === 'percent' || kind === 'date';
    return isAmount || !cell || cell === label || cell.text === '' || cell.text === '-';
  });
}

/** Letters alone; those that were set apart, `J U M L A H`, together again. */
function wordsOf(label: string): string {
  const words = label
    .slice(0, 80)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return /^(?:\p{L} )+\p{L}$/u.test(words) ? words.replaceAll(' ', '') : words;
}

/** `1 2 3 4` or `(1) (2) (3)`: the numbers of the columns, as on a printed form. */
function isNumbering(cells: Cells): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  return (
    filled.length > 2 && filled.every(({ text }, at) => text === String(at + 1) || text === `(${at + 1})`)
  );
}

/** What a totals row says and its rows do not: told once for each column and row. */
export function totalsProblems(
  totals: readonly Cells[],
  rows: readonly TableRow[],
  columns: readonly KnownColumn[],
  file: Place,
): Problem[] {
  const sums = totals.filter((cells) => !/^rata/i.test(wordsOf(cells.find(({ text }) => text)?.text ?? '')));
  if (sums.length === 0) return [];
  return columns
    .filter(({ spec: { kind } }) => kind === 'rupiah' || kind === 'number')
    .flatMap((column) => differencesIn(column, sums, rows, file));
}

function differencesIn(
  { spec, index, heading }: KnownColumn,
  totals: readonly Cells[],
  rows: readonly TableRow[],
  file: Place,
): Problem[] {
  const above = codesAbove(rows);
  const isLowest = (row: TableRow): boolean => !above.has(String(row.values.kode ?? ''));
  const problems: Problem[] = [];
  const since = { all: 0, lowest: 0 };
  const whole = { all: 0, lowest: 0 };
  let next = 0;
  for (const cells of totals) {
    const line = cells[0]?.line ?? 0;
    for (; next < rows.length && (rows[next]?.line ?? 0) < line; next++) {
      const row = rows[next];
      const value = Number(row?.values[spec.key] ?? 0);
      for (const sum of [since, whole]) {
        sum.all += value;
        if (row && isLowest(row)) sum.lowest += value;
      }
    }
    const cell = cells[index];
    const read = cell && cellValueOf(cell, spec.kind);
    if (cell && read && 'value' in read && typeof read.value === 'number') {
      const total = read.value;
      const known = [whole.lowest, whole.all, since.lowest, since.all];
      if (!known.some((sum) => Math.abs(sum - total) < 0.5)) {
        const facts = { column: heading, row: line, total: amountText(total), sum: amountText(whole.lowest) };
        problems.push(totalsDiffer.at(placeOf(cell, file), facts));
      }
    }
    Object.assign(since, { all: 0, lowest: 0 });
  }
  return problems;
}

/** Codes that have others below them: a sum over all rows would count their money twice. */
function codesAbove(rows: readonly TableRow[]): ReadonlySet<string> {
  const above = new Set<string>();
  for (const { values } of rows) {
    const parts = String(values.kode ?? '').split('.');
    for (let length = 1; length < Math.min(parts.length, 12); length++)
      above.add(parts.slice(0, length).join('.'));
  }
  return above;
}

const amountText = (amount: number): string =>
  Number.isInteger(amount) ? countText(amount) : String(Math.round(amount * 100) / 100).replace('.', ',');
