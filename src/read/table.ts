import type { Column } from '../koleksi/koleksi.ts';
import type { Places } from '../koleksi/records.ts';
import { isSalah, type Place, type Problem } from '../problems/problem.ts';
import { cellsMerged } from '../problems/sheets.ts';
import * as tables from '../problems/tables.ts';
import { habitOf } from '../text/habit.ts';
import { cellValueOf } from './cell-values.ts';
import { ColumnFaults } from './column-faults.ts';
import { columnHints } from './column-hints.ts';
import { type Headings, headingsOf, type KnownColumn, placeOf } from './headings.ts';
import type { Written } from './schema-problems.ts';
import type { TableCell, TableSource } from './table-source.ts';
import { totalsProblems, withoutTotals } from './totals-rows.ts';

/** One row below the headings: values by key, empty cells left out. */
export interface TableRow {
  line: number;
  values: Record<string, unknown>;
  places: Places;
  /** For `schemaProblems`: finds a cell by its key. */
  written: Written;
}

export interface ReadTable {
  /** Rows with a problem in a cell are not among them. */
  rows: TableRow[];
  problems: Problem[];
}

/** Rows of a table keyed by its columns; a fault that many rows share is one problem with those rows. */
export function tableOf(source: TableSource, specs: readonly Column[], file: Place): ReadTable {
  const headings = headingsOf(source, specs, file);
  const problems = [...source.problems, ...headings.problems];
  if (headings.columns.length === 0) return { rows: [], problems };
  const around = withoutTotals(source.rows.slice(headings.firstRow), headings.columns, file);
  const body = around.rows;
  problems.push(...around.problems);
  if (body.length === 0) return { rows: [], problems: [...problems, tables.tableEmpty.at(file, {})] };

  const faults = new ColumnFaults(file);
  const ragged = source.delimiter === undefined ? [] : raggedProblems(body, headings, source.delimiter, file);
  problems.push(
    ...ragged,
    ...untitled(body, headings, file),
    ...mergedProblems(source, headings, body, file),
  );
  const wrongLines = new Set(ragged.map(({ baris }) => baris));

  for (const column of headings.columns) settleDoubts(column, body, faults);
  const rows: TableRow[] = [];
  for (const cells of body) {
    const line = cells[0]?.line ?? 1;
    if (wrongLines.has(line)) continue;
    const row = rowOf(cells, headings.columns, faults, file);
    if (row) rows.push(row);
  }
  const found = [...problems, ...faults.problems()];
  // A sum over rows that are not all there would say nothing.
  const sums = found.some(isSalah) ? [] : totalsProblems(around.totals, rows, headings.columns, file);
  return {
    // With a required column missing every row would complain of the same.
    rows: headings.problems.length ? [] : rows,
    problems: [...found, ...sums, ...columnHints(headings.columns, body, file)],
  };
}

/** A cell that is joined over several rows holds its value for the first of them alone. */
function mergedProblems(
  { merges = [] }: TableSource,
  { columns }: Headings,
  body: readonly (readonly TableCell[])[],
  file: Place,
): Problem[] {
  const lines = new Set(body.flatMap((row) => row[0]?.line ?? []));
  return merges.flatMap(({ where, columns: [from, to], lines: [first, last] }) => {
    const column = columns.find(({ index }) => index >= from && index <= to);
    const joined = Array.from({ length: Math.min(last - first, lines.size) }, (_, n) => first + n + 1);
    if (!column || !lines.has(first) || !joined.some((line) => lines.has(line))) return [];
    const place = { ...file, line: first, column: from + 1, cell: where.split(':')[0] ?? where };
    return [cellsMerged.at(place, { where, column: column.heading, line: first })];
  });
}

function rowOf(
  cells: readonly TableCell[],
  columns: readonly KnownColumn[],
  faults: ColumnFaults,
  file: Place,
): TableRow | undefined {
  const line = cells[0]?.line ?? 1;
  const values: Record<string, unknown> = Object.create(null);
  const places: Record<string, [number, number]> = {};
  let isSound = true;
  for (const column of columns) {
    const { spec, index } = column;
    const cell = cells[index];
    places[spec.key] = [line, cell?.column ?? index + 1];
    const read = cell ? (faults.settled(cell) ?? cellValueOf(cell, spec.kind)) : { empty: true as const };
    if ('fault' in read && cell) faults.add(read.fault, column, cell, read.reason);
    if ('empty' in read && spec.required) faults.addEmpty(column, line, cell);
    if ('fault' in read || ('empty' in read && spec.required)) isSound = false;
    if ('value' in read) values[spec.key] = read.value;
  }
  return isSound ? { line, values, places, written: writtenIn(cells, columns, line, file) } : undefined;
}

/** `1.250` or `1,250` in a column is what its neighbours prove; where none does, the column is told once. */
function settleDoubts(
  column: KnownColumn,
  body: readonly (readonly TableCell[])[],
  faults: ColumnFaults,
): void {
  const { spec, index } = column;
  if (spec.kind !== 'number') return;
  const cells = body.flatMap((row) => row[index] ?? []).filter(({ number }) => number === undefined);
  const habit = habitOf(cells.map(({ text }) => text));
  for (const cell of cells) {
    const read = cellValueOf(cell, spec.kind);
    if (!('doubt' in read) || !read.doubt) continue;
    const { thousands, decimal } = read.doubt;
    if (!habit) faults.doubt(column, cell, read.doubt);
    else faults.settle(cell, cell.text.includes('.') === (habit === 'comma') ? thousands : decimal);
  }
}

function raggedProblems(
  body: readonly TableCell[][],
  { columns, width }: Headings,
  sign: string,
  file: Place,
): Problem[] {
  return body.flatMap((row) => {
    const place = { ...file, line: row[0]?.line ?? 1, column: 1 };
    const counts = {
      row: place.line,
      cells: row.length,
      headings: width,
      sign: sign === '\t' ? 'tab' : sign,
    };
    if (row.length < width) {
      const missing = columns.filter(({ index }) => index >= row.length).map(({ heading }) => heading);
      return missing.length ? [tables.rowShort.at(place, { ...counts, missing })] : [];
    }
    return row.slice(width).some(({ text }) => text !== '') && !columns.some(({ index }) => index >= width)
      ? [tables.rowLong.at(place, counts)]
      : [];
  });
}

/** Cells below a heading that is empty, within the width of the table. */
function untitled(body: readonly TableCell[][], { width, blank }: Headings, file: Place): Problem[] {
  return blank.flatMap((index) => {
    if (index >= width) return [];
    const filled = body.flatMap((row) => row[index] ?? []).filter(({ text }) => text !== '');
    const [first] = filled;
    if (!first) return [];
    const rows = filled.map(({ line }) => line);
    return [tables.headingEmpty.at(placeOf(first, file), { column: first.where.replace(/\d+$/, ''), rows })];
  });
}

function writtenIn(
  cells: readonly TableCell[],
  columns: readonly KnownColumn[],
  line: number,
  file: Place,
): Written {
  const cellAt = (path: readonly PropertyKey[]): TableCell | undefined => {
    const column = columns.find(({ spec }) => spec.key === path[0]);
    return column && cells[column.index];
  };
  const placeAt = (path: readonly PropertyKey[]): Place => {
    const cell = cellAt(path);
    return cell ? placeOf(cell, file) : { ...file, line, column: 1 };
  };
  return {
    valueAt: placeAt,
    keyAt: placeAt,
    textAt: (path) => cellAt(path)?.text || undefined,
    isEmptyAt: () => false,
  };
}
