import type { Column } from '../koleksi/koleksi.ts';
import { isSalah, type Place, type Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import * as tables from '../problems/tables.ts';
import { columnName, type TableCell, type TableSource } from './table-source.ts';

/** A title, a logo and an empty row may stand above the headings. */
const LOOKED_AT = 10;
/** Numbers of rows that people add; they say nothing. */
const ROW_NUMBERS = new Set(['no', 'nomor', 'nourut', 'nomorurut']);

/** A heading as it is compared: `Pagu (Rp) *` and `pagu` are one. */
export const headingKeyOf = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^()]*\)|\*/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

export interface KnownColumn {
  spec: Column;
  index: number;
  /** The heading as written. */
  heading: string;
}

export interface Headings {
  columns: KnownColumn[];
  /** Index among the rows of the first one below the headings. */
  firstRow: number;
  /** How many columns the headings span, unknown ones included. */
  width: number;
  /** Columns among them without a heading. */
  blank: number[];
  problems: Problem[];
}

/** The row of the headings, and which column each of them is; `undefined` columns where it cannot be told. */
export function headingsOf(
  { rows, delimiter, sheets = [], problems: told }: TableSource,
  specs: readonly Column[],
  file: Place,
): Headings {
  const none = (problem?: Problem): Headings => ({
    columns: [],
    firstRow: rows.length,
    width: 0,
    blank: [],
    problems: problem ? [problem] : [],
  });
  const bySpelling = spellings(specs);
  const at = headingRowIn(rows, bySpelling, specs);
  const [first] = rows;
  if (at < 0 && first?.length === 1 && delimiter !== undefined && first[0]) {
    return none(tables.oneColumn.at(placeOf(first[0], file), { written: first[0].text }));
  }
  const row = rows[at];
  if (!row) {
    // Where the source has a fault of its own, that is the reason; a note is none.
    return told.some(isSalah)
      ? none()
      : none(tables.headingsNotFound.at(file, { sheets, known: specs.slice(0, 4).map(({ key }) => key) }));
  }
  return { ...matched(row, bySpelling, specs, file), firstRow: at + 1 };
}

/** Whether a table of these columns stands in these rows, with all that it must have, and how many rows it has. */
export function fitOf(
  rows: readonly TableCell[][],
  specs: readonly Column[],
): { whole: boolean; rows: number } | undefined {
  const bySpelling = spellings(specs);
  const at = headingRowIn(rows, bySpelling, specs);
  const headings = rows[at];
  if (!headings) return undefined;
  const found = new Set(headings.map(({ text }) => bySpelling.get(headingKeyOf(text))));
  return { whole: specs.every((spec) => !spec.required || found.has(spec)), rows: rows.length - at - 1 };
}

/** Index of the first row with two known headings; -1 where there is none near the top. */
function headingRowIn(
  rows: readonly TableCell[][],
  bySpelling: ReadonlyMap<string, Column>,
  specs: readonly Column[],
): number {
  const needed = Math.min(2, specs.length);
  const known = (row: readonly TableCell[]): number =>
    row.filter(({ text }) => bySpelling.has(headingKeyOf(text))).length;
  return rows.slice(0, LOOKED_AT).findIndex((row) => known(row) >= needed);
}

function spellings(specs: readonly Column[]): ReadonlyMap<string, Column> {
  const known = new Map<string, Column>();
  for (const spec of specs) {
    for (const spelling of [spec.key, spec.label, ...(spec.synonyms ?? [])])
      known.set(headingKeyOf(spelling), spec);
  }
  return known;
}

function matched(
  row: readonly TableCell[],
  bySpelling: ReadonlyMap<string, Column>,
  specs: readonly Column[],
  file: Place,
): Omit<Headings, 'firstRow'> {
  const columns: KnownColumn[] = [];
  const problems: Problem[] = [];
  for (const [index, cell] of row.entries()) {
    const { text } = cell;
    const spec = bySpelling.get(headingKeyOf(text));
    const place = placeOf(cell, file);
    const twin = columns.find((column) => column.spec === spec);
    if (twin) problems.push(tables.headingTwice.at(place, { first: twin.heading, second: text }));
    else if (spec) columns.push({ spec, index, heading: text });
    else if (text !== '' && !ROW_NUMBERS.has(headingKeyOf(text))) {
      const known = specs
        .map(({ key }) => key)
        .filter((key) => !columns.some((column) => column.spec.key === key));
      problems.push(
        tables.headingUnknown.at(place, { written: text, suggestion: suggest(text, known), known }),
      );
    }
  }
  const line = row[0]?.line ?? 1;
  for (const { key, label, required } of specs) {
    if (required && !columns.some(({ spec }) => spec.key === key)) {
      problems.push(tables.headingMissing.at({ ...file, line, column: 1 }, { label, key }));
    }
  }
  const width = row.findLastIndex(({ text }) => text !== '') + 1;
  const blank = row.slice(0, width).flatMap(({ text }, index) => (text === '' ? [index] : []));
  return { columns, problems, width, blank };
}

export const placeOf = ({ line, column, length, where }: TableCell, file: Place): Place => ({
  ...file,
  line,
  column,
  length,
  ...(/\d$/.test(where) && { cell: where }),
});

/** How people find a column in Excel. */
export const excelColumn = (index: number): string => `kolom ${columnName(index)}`;
