import { cellRef } from 'hucre';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import type { ReadDate } from '../text/dates.ts';
import { type FormatSection, formatReader } from '../text/number-format.ts';
import { dayOfCell } from '../text/sheet-day.ts';
import { type ShownNumber, shownNumber } from '../text/shown-number.ts';
import { LIMITS } from './limits.ts';
import { sheetTooWide } from './sheet-extent.ts';
import { zipEntriesOf } from './zip.ts';

/** The library stops at an entry that lies about its size; what all of them claim together is our limit. */
export const MOST_UNPACKED = LIMITS.xlsxUnpackedBytes.most;
export const MOST_ROWS = LIMITS.tableRows.most;
const MOST_COLUMNS = LIMITS.tableColumns.most;

export interface SheetCell {
  /** What Excel in Indonesia shows. */
  text: string;
  kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error' | 'digits-lost' | 'uncalculated';
  /** Of a number: what is seen of it, and what is stored. */
  number?: ShownNumber;
  /** Of a number: its digits as they name something, `2.10`; never with commas or dots between thousands. */
  code?: string;
  /** Of a date: the day, or why none can be seen there. */
  day?: Exclude<ReadDate, { empty: true }>;
  /** `C12`. */
  where: string;
}

export type SheetFault = 'NOT_XLSX' | 'TOO_LARGE' | 'TOO_WIDE' | 'UNREADABLE' | 'NO_VISIBLE_SHEET';

/** Cells joined into one; only the first of them holds anything. 0-based, both ends included. */
export interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

export interface ReadSheet {
  name: string;
  /** Index + 1 is the row in Excel. More than `MOST_ROWS`: the sheet is longer than what is read. */
  rows: SheetCell[][];
  /** Indexes of rows and columns that are not shown, by a filter or by hand. */
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  merges: readonly Merge[];
}

export type ReadBook = { fault: SheetFault; unpackedBytes?: number; why?: string } | { sheets: ReadSheet[] };

/**
 * Visible sheets of a workbook. Formulas give their stored result, macros and links are never looked at.
 *
 * @param hidden whether sheets that nobody sees are read too
 * @param rows most that are read of a sheet; one more tells that it is longer
 */
export async function readBook(
  bytes: Uint8Array,
  { hidden: takesHidden = false, rows = MOST_ROWS }: { hidden?: boolean; rows?: number } = {},
): Promise<ReadBook> {
  const entries = zipEntriesOf(bytes);
  if (!entries) return { fault: 'NOT_XLSX' };
  const unpackedBytes = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (unpackedBytes > MOST_UNPACKED) return { fault: 'TOO_LARGE', unpackedBytes };
  const why = sheetTooWide(bytes);
  if (why !== undefined) return { fault: 'TOO_WIDE', why };
  let book: Awaited<ReturnType<typeof readXlsx>>;
  try {
    book = await readXlsx(bytes, {
      readStyles: true,
      maxRows: rows + 1,
      sheets: ({ hidden, veryHidden }) => takesHidden || (!hidden && !veryHidden),
    });
  } catch {
    return { fault: 'UNREADABLE' };
  }
  if (book.sheets.length === 0) return { fault: 'NO_VISIBLE_SHEET' };
  const habits = { is1904: book.dateSystem === '1904', sectionsOf: formatReader() };
  return { sheets: book.sheets.map((sheet) => sheetOf(sheet, habits)) };
}

/** What all cells of a workbook share. */
interface Habits {
  /** Days are counted from 1904, as on a Macintosh of old. */
  is1904: boolean;
  sectionsOf: (format: string) => readonly FormatSection[];
}

function sheetOf(sheet: Sheet, habits: Habits): ReadSheet {
  const { name, rowDefs, columns = [], merges = [] } = sheet;
  const rows = sheet.rows.map((row, r) =>
    row
      .slice(0, MOST_COLUMNS)
      .map((value, c) => cellOf(value, sheet.cells?.get(`${r},${c}`), { where: cellRef(r, c), ...habits })),
  );
  const hiddenRows = [...(rowDefs ?? [])].filter(([, { hidden, height }]) => hidden || height === 0);
  const hiddenColumns = columns.flatMap(({ hidden, width }, index) => (hidden || width === 0 ? [index] : []));
  return {
    name,
    rows,
    hiddenRows: new Set(hiddenRows.map(([index]) => index)),
    hiddenColumns: new Set(hiddenColumns),
    merges,
  };
}

function cellOf(
  value: CellValue,
  cell: Cell | undefined,
  { where, is1904, sectionsOf }: Habits & { where: string },
): SheetCell {
  if (value === null || value === undefined) {
    return { text: '', kind: cell?.formula === undefined ? 'empty' : 'uncalculated', where };
  }
  const format = cell?.style?.numFmt;
  if (value instanceof Date)
    return { ...dayOfCell(value, { format, is1904, sectionsOf }), kind: 'date', where };
  if (typeof value === 'number') return { ...numberCell(value, format ?? 'General', sectionsOf), where };
  const text = String(value).normalize('NFC').trim();
  if (cell?.type === 'error') return { text, kind: 'error', where };
  if (typeof value === 'boolean') return { text: value ? 'ya' : 'tidak', kind: 'boolean', where };
  return { text, kind: text === '' ? 'empty' : 'text', where };
}

/** A format of zeros alone, with signs between them: how codes and telephone numbers keep their zeros. */
const CODE_FORMAT = /^(?:0|\.|-|\\.|"[^"]*")+$/;

function numberCell(
  value: number,
  format: string,
  sectionsOf: Habits['sectionsOf'],
): Omit<SheetCell, 'where'> {
  // Beyond 15 digits Excel has rounded what was typed; `1e999` is no number to any machine.
  if (Math.abs(value) >= 1e15) return { text: String(value), kind: 'digits-lost' };
  const number = shownNumber(value, sectionsOf(format));
  const code = CODE_FORMAT.test(format) ? number.text.replace(',', '.') : String(value);
  return { text: number.text, kind: 'number', number, code };
}
