import { type Bars, type ColumnWords, chartOf, type Lines, type Wish } from './chart.ts';
import type { DataTable } from './data-table.ts';

/** How a file of open data is shown: a drawing where there is an honest one, and rows that say the same in figures. */
export interface FileView {
  chart?: Bars | Lines;
  /** Rows under the drawing: all that are drawn; without a drawing the first of the file. */
  rows: DataTable['rows'];
  /** Columns in the order of reading: what a row is, what is drawn, then the rest; a period that all share is in `caption`. */
  columns: readonly number[];
  /** How many there are in the file. */
  total: number;
  /** Too many to stand open. */
  folded: boolean;
  /** `12 baris pertama dari 96`, `Tahun 2025, 12 dari 36 baris`. */
  caption: string;
}

/** Rows of a file that is not drawn. */
const PREVIEW = 12;
/** More stand in a fold. */
const OPEN = 24;

export function fileViewOf(
  table: DataTable,
  words: readonly ColumnWords[],
  more: { satuan?: string | undefined; wish?: Wish } = {},
): FileView {
  const chart = chartOf(table, words, more);
  const total = table.rows.length;
  const rows = chart?.kind === 'batang' ? chart.rows : chart ? table.rows : table.rows.slice(0, PREVIEW);
  const counted = rows.length === total ? `${total} baris` : `${rows.length} dari ${total} baris`;
  const periode = chart?.kind === 'batang' ? chart.periode : undefined;
  const all = table.columns.map((_, index) => index);
  return {
    columns: chart?.kind === 'batang' ? barColumns(table, chart, all) : all,
    ...(chart && { chart }),
    rows,
    total,
    folded: rows.length > OPEN,
    caption: periode
      ? `Keadaan ${periode}, ${counted}`
      : `${rows.length < total ? 'Awal berkas, ' : 'Seluruh berkas, '}${counted}`,
  };
}

function barColumns(
  { columns }: DataTable,
  { label, nilai, periode }: Bars,
  all: readonly number[],
): number[] {
  const isShared = (index: number): boolean => periode !== undefined && columns[index]?.kind === 'waktu';
  const rest = all.filter((index) => index !== label && index !== nilai && !isShared(index));
  const isCode = (index: number): boolean => columns[index]?.kind === 'kode';
  // On a phone the end of a table lies out of sight; codes are for machines.
  return [label, nilai, ...rest.filter((index) => !isCode(index)), ...rest.filter(isCode)];
}
