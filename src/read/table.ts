import type { Column } from '../koleksi/koleksi.ts';
import type { Place, Problem } from '../problems/problem.ts';
import * as tables from '../problems/tables.ts';
import { cellValueOf } from './cell-values.ts';
import { ColumnFaults } from './column-faults.ts';
import { columnHints } from './column-hints.ts';
import { type Headings, headingsOf, type KnownColumn, placeOf } from './headings.ts';
import type { Places } from './records.ts';
import type { Written } from './schema-problems.ts';
import type { TableCell, TableSource } from './table-source.ts';

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
  const body = source.rows.slice(headings.firstRow);
  if (body.length === 0) return { rows: [], problems: [...problems, tables.tableEmpty.at(file, {})] };

  const faults = new ColumnFaults(file);
  const ragged = source.delimiter === undefined ? [] : raggedProblems(body, headings, source.delimiter, file);
  problems.push(...ragged, ...untitled(body, headings, file));
  const wrongLines = new Set(ragged.map(({ baris }) => baris));

  for (const column of headings.columns) settleDoubts(column, body, faults);
  const rows: TableRow[] = [];
  for (const cells of body) {
    const line = cells[0]?.line ?? 1;
    if (wrongLines.has(line)) continue;
    const row = rowOf(cells, headings.columns, faults, file);
    if (row) rows.push(row);
  }
  return {
    // With a required column missing every row would complain of the same.
    rows: headings.problems.length ? [] : rows,
    problems: [...problems, ...faults.problems(), ...columnHints(headings.columns, body, file)],
  };
}

function rowOf(
  cells: readonly TableCell[],
  columns: readonly KnownColumn[],
  faults: ColumnFaults,
  file: Place,
): TableRow | undefined {
  const line = cells[0]?.line ?? 1;
  const values: Record<string, unknown> = Object.create(null);
  const places: Record<string, [number, number]> = Object.create(null);
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

/** `1.250` in a column is what its neighbours prove; where none does, the column is told once. */
function settleDoubts(
  { spec, index, heading }: KnownColumn,
  body: readonly TableCell[][],
  faults: ColumnFaults,
): void {
  if (spec.kind !== 'number') return;
  const cells = body.flatMap((row) => row[index] ?? []).filter(({ value }) => value === undefined);
  const writtenSo = (habit: RegExp): boolean => cells.some(({ text }) => habit.test(text));
  const commaIsDecimal = writtenSo(/^\D*\d+(\.\d{3})*,\d/) || writtenSo(/\d\.\d{3}\.\d{3}/);
  const dotIsDecimal = writtenSo(/^\D*\d+\.(\d{1,2}|\d{4,})\D*$/);
  for (const cell of cells) {
    const read = cellValueOf(cell, spec.kind);
    if (!('doubt' in read) || !read.doubt) continue;
    if (commaIsDecimal !== dotIsDecimal && cell.text.includes('.')) {
      faults.settle(cell, commaIsDecimal ? read.doubt.thousands : read.doubt.decimal);
    } else faults.doubt({ spec, index, heading }, cell, read.doubt);
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
