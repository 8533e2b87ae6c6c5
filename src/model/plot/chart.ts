import { byText } from '../order.ts';
import type { ColumnKind, DataColumn, DataTable } from './data-table.ts';
import { periodText } from './period.ts';

/** What the editor says of a column, as far as pages show it. */
export interface ColumnWords {
  kolom: string;
  nama?: string | undefined;
  satuan?: string | undefined;
}

/** One line: a measure over time. */
export interface Series {
  judul: string;
  satuan?: string;
  decimals: number;
  points: readonly { label: string; value?: number }[];
}

/** Bars in the rows of a table: which rows, which column names them, which is drawn. */
export interface Bars {
  kind: 'batang';
  rows: DataTable['rows'];
  label: number;
  nilai: number;
  /** The period that the rows stand for, where the file holds several: `2025`. */
  periode?: string;
}

export interface Lines {
  kind: 'garis';
  series: readonly Series[];
  /** Highest value of all, where they are counted in one unit and so share an axis. */
  most?: number;
}

/** A person reads no more than this at a glance; more is a table. */
const MOST_BARS = 40;
const MOST_POINTS = 120;
const MOST_LINES = 4;

/** What an editor asks for in `<Grafik>`; each left out is chosen. */
export interface Wish {
  jenis?: 'batang' | 'garis' | undefined;
  /** Columns by their names in the file. */
  label?: string | undefined;
  nilai?: string | undefined;
}

/**
 * How a table is best drawn, by rules that never invent anything: no sums, no means, no joined measures.
 *
 * 1. Each period once: a line for each measure, at most four.
 * 2. Each period with several rows, told apart by a name: bars of the newest period.
 * 3. No period, each name once: bars.
 *
 * @param satuan the main unit of the dataset: its column is drawn where bars can show only one
 * @returns `undefined` where none of these holds: then the table is the best picture
 */
export function chartOf(
  table: DataTable,
  words: readonly ColumnWords[] = [],
  { satuan, wish = {} }: { satuan?: string | undefined; wish?: Wish } = {},
): Bars | Lines | undefined {
  const measures = measuresOf(table, words, satuan, wish.nilai);
  if (measures.length === 0) return undefined;
  const times = columnsOf(table, 'waktu');
  const label = wish.label === undefined ? undefined : at(table, wish.label);
  if (label !== undefined && wish.jenis === 'garis')
    return linesOf(table, words, { keys: [label], measures });
  if (label !== undefined && !times.includes(label)) return barsOf(table, label, times, measures);
  if (times.length > 0 && isUnique(table.rows, times)) {
    return wish.jenis === 'batang'
      ? barsOf(table, times[0], [], measures)
      : linesOf(table, words, { keys: times, measures });
  }
  if (wish.jenis === 'garis') return undefined;
  const name = [...columnsOf(table, 'teks'), ...columnsOf(table, 'kode')].find((one) =>
    isUnique(table.rows, [...times, one]),
  );
  return barsOf(table, name, times, measures);
}

/** The number of a column by its name; `undefined` where the file has none. */
export const at = ({ columns }: Pick<DataTable, 'columns'>, kolom: string): number | undefined => {
  const found = columns.findIndex((one) => one.kolom === kolom);
  return found < 0 ? undefined : found;
};

const columnsOf = ({ columns }: DataTable, kind: ColumnKind): number[] =>
  columns.flatMap((one, index) => (one.kind === kind ? [index] : []));

function measuresOf(
  table: DataTable,
  words: readonly ColumnWords[],
  satuan: string | undefined,
  wished: string | undefined,
): number[] {
  const all = columnsOf(table, 'bilangan');
  if (wished !== undefined) return all.filter((index) => table.columns[index]?.kolom === wished);
  const isMain = (index: number): boolean =>
    satuan !== undefined && wordsOf(table.columns[index], words)?.satuan === satuan;
  return [...all.filter(isMain), ...all.filter((index) => !isMain(index))];
}

const wordsOf = (column: DataColumn | undefined, words: readonly ColumnWords[]): ColumnWords | undefined =>
  words.find(({ kolom }) => kolom === column?.kolom);

const keyOf = (row: DataTable['rows'][number], columns: readonly number[]): string =>
  columns.map((index) => row[index]?.text ?? '').join('\t');

const isUnique = (rows: DataTable['rows'], columns: readonly number[]): boolean =>
  new Set(rows.map((row) => keyOf(row, columns))).size === rows.length;

/** Oldest first where the periods can be told apart by their years, else as in the file. */
function inTime(rows: DataTable['rows'], times: readonly number[]): DataTable['rows'] {
  const keys = rows.map((row) => keyOf(row, times));
  if (!keys.every((key) => /^\d{4}/.test(key))) return rows;
  return [...rows].sort((a, b) => byText(keyOf(a, times), keyOf(b, times)));
}

function linesOf(
  table: DataTable,
  words: readonly ColumnWords[],
  { keys, measures }: { keys: readonly number[]; measures: readonly number[] },
): Lines | undefined {
  const { columns } = table;
  const rows = inTime(table.rows, keys);
  if (rows.length < 2 || rows.length > MOST_POINTS) return undefined;
  const shown = measures.slice(0, MOST_LINES).sort((a, b) => a - b);
  const series = shown.map((index): Series => {
    const column = columns[index];
    const said = wordsOf(column, words);
    return {
      judul: said?.nama ?? column?.kolom ?? '',
      ...(said?.satuan && { satuan: said.satuan }),
      decimals: column?.decimals ?? 0,
      points: rows.map((row) => {
        const value = row[index]?.value;
        const label = keys.map((key) => periodText(row[key]?.text ?? '')).join(' ');
        return { label, ...(value !== undefined && { value }) };
      }),
    };
  });
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const units = new Set(series.map(({ satuan }) => satuan));
  const isOneUnit = series.length > 1 && units.size === 1 && !units.has(undefined);
  return { kind: 'garis', series, ...(isOneUnit && { most: Math.max(...values) }) };
}

function barsOf(
  { rows: all }: DataTable,
  label: number | undefined,
  times: readonly number[],
  [nilai]: readonly number[],
): Bars | undefined {
  if (label === undefined || nilai === undefined) return undefined;
  const newest = keyOf(inTime(all, times).at(-1) ?? [], times);
  const rows = all.filter((row) => keyOf(row, times) === newest);
  const values = rows.flatMap((row) => row[nilai]?.value ?? []);
  // Below nothing a bar would need an axis of its own; the table says it as well.
  if (rows.length < 2 || rows.length > MOST_BARS || values.length === 0 || Math.min(...values) < 0)
    return undefined;
  const periode = newest.split('\t').map(periodText).join(' ').trim();
  return { kind: 'batang', rows, label, nilai, ...(periode && { periode }) };
}
