import type { CsvCell } from '../../text/csv.ts';
import { readCsv } from '../../text/csv.ts';
import type { ReadNumber } from '../../text/numbers.ts';
import { numberInColumn } from '../format.ts';
import { settledNumbers } from './settled-numbers.ts';

/**
 * `bilangan`: may be added and drawn; `waktu`: a year, a month, a quarter; `kode`: digits that name something;
 * `teks`: everything else.
 */
export type ColumnKind = 'bilangan' | 'waktu' | 'kode' | 'teks';

export interface DataColumn {
  /** As in the file. */
  kolom: string;
  kind: ColumnKind;
  /** Written with `%` in the file. */
  percent: boolean;
  /** Most digits after the comma in this column. */
  decimals: number;
  /** Numbers that can be read in two ways, which nothing in the column settles: it is shown as written. */
  doubt?: Doubt;
}

/** The first cell that can be read in two ways. */
export interface Doubt {
  written: string;
  line: number;
  column: number;
  thousands: number;
  decimal: number;
}

export interface DataCell {
  /** As it is to be read: numbers in the Indonesian way, codes and words as written. */
  text: string;
  /** Of a `bilangan`; absent where the cell is empty. */
  value?: number;
}

/** A table of open data, with every cell read once by the kind of its column. */
export interface DataTable {
  columns: readonly DataColumn[];
  /** As many cells in each row as there are columns. */
  rows: readonly (readonly DataCell[])[];
}

/** What the editor says of a column, where it decides how the column is read. */
export interface ColumnFact {
  kolom: string;
  tipe?: 'teks' | 'bilangan' | 'tanggal' | 'kode' | undefined;
  kode_referensi?: string | undefined;
}

/** Above this a preview has no use for the rest, and a page no room. */
const MOST_BYTES = 4_000_000;

/**
 * The table in the text of a CSV; `undefined` where its quotes are broken, where it has no rows, or where it is too
 * large to be looked at whole: then the page offers the file alone.
 */
export function dataTableOf(text: string, facts: readonly ColumnFact[] = []): DataTable | undefined {
  if (text.length > MOST_BYTES) return undefined;
  const { rows: all, faults, delimiter } = readCsv(text);
  const [heads, ...body] = all;
  if (!heads || body.length === 0 || faults.some(({ code }) => code === 'QUOTE_OPEN')) return undefined;
  const read = heads.map((head, at) => {
    const kolom = head.text.normalize('NFC').trim();
    const cells = body.map((row) => row[at]);
    return columnOf(kolom, cells, { delimiter, fact: facts.find((one) => one.kolom === kolom) });
  });
  return {
    columns: read.map(({ column }) => column),
    rows: body.map((row, r) => read.map(({ cells }, at) => cells[r] ?? plain(row[at]))),
  };
}

const plain = (cell: CsvCell | undefined): DataCell => ({ text: cell?.text ?? '' });

function columnOf(
  kolom: string,
  cells: readonly (CsvCell | undefined)[],
  { delimiter, fact }: { delimiter: string; fact: ColumnFact | undefined },
): { column: DataColumn; cells: DataCell[] } {
  const written = cells.map((cell) => cell?.text ?? '');
  const { numbers, doubt } = settledNumbers(cells, delimiter);
  const kind = kindOf(kolom, written, numbers, fact);
  const words = written.map((text) => ({ text: text.normalize('NFC').trim() }));
  if (kind === 'bilangan' && doubt)
    return { column: { kolom, kind: 'teks', percent: false, decimals: 0, doubt }, cells: words };
  if (kind !== 'bilangan') return { column: { kolom, kind, percent: false, decimals: 0 }, cells: words };
  const percent = numbers.some((one) => 'percent' in one && one.percent);
  const decimals = Math.min(4, Math.max(0, ...numbers.map((one) => ('decimals' in one ? one.decimals : 0))));
  const read = numbers.map((one) => {
    if (!('value' in one)) return { text: '' };
    const value = percent ? Math.round(one.value * 1e8) / 1e6 : one.value;
    return { text: `${numberInColumn(value, decimals)}${percent ? '%' : ''}`, value };
  });
  return { column: { kolom, kind, percent, decimals }, cells: read };
}

const PERIOD = /^(\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d|\d{4}[/-]\d{4})$/;
const PERIOD_NAME = /^(tahun|bulan|triwulan|kuartal|semester|minggu|pekan|periode|tanggal)(_|\b)/i;
/** Digits behind these names are never an amount. */
const CODE_NAME = /^(id|no|nomor|kode|nip|npsn|telepon|telp)(_|\b)/i;

function kindOf(
  kolom: string,
  written: readonly string[],
  numbers: readonly ReadNumber[],
  fact: ColumnFact | undefined,
): ColumnKind {
  const filled = written.map((text) => text.trim()).filter(Boolean);
  const reference = fact?.kode_referensi;
  if (reference === 'tahun' || reference === 'tanggal' || fact?.tipe === 'tanggal') return 'waktu';
  if (PERIOD_NAME.test(kolom) && filled.every((text) => PERIOD.test(text) || text.length <= 12))
    return 'waktu';
  if (fact?.tipe === 'kode' || reference !== undefined || CODE_NAME.test(kolom)) return 'kode';
  if (fact?.tipe === 'teks' || filled.length === 0) return 'teks';
  // `08…` lost nothing yet; as an amount it would.
  if (filled.some((text) => /^0\d/.test(text))) return 'kode';
  return numbers.every((one) => 'value' in one || 'empty' in one) ? 'bilangan' : 'teks';
}
