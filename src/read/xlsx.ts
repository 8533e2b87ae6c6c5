import { cellRef, formatValue } from 'hucre';
import { type Cell, type CellValue, readXlsx } from 'hucre/xlsx';
import { zipEntriesOf } from './zip.ts';

/** The library stops at an entry that lies about its size; what all of them claim together is our limit. */
export const MOST_UNPACKED = 64_000_000;
export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

export interface SheetCell {
  /** What Excel shows, for codes and texts. */
  text: string;
  kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error' | 'digits-lost' | 'uncalculated';
  /** For numbers: what is behind the format. */
  value?: number;
  /** Shown with `%`: `value` is then the part of one. */
  isPercent?: boolean;
  /** `C12`. */
  where: string;
}

export type SheetFault = 'NOT_XLSX' | 'TOO_LARGE' | 'UNREADABLE' | 'NO_VISIBLE_SHEET' | 'TOO_MANY_ROWS';

export type ReadSheet =
  | { fault: SheetFault; unpackedBytes?: number }
  | {
      name: string;
      /** Further visible sheets that are not read. */
      more: number;
      /** Index + 1 is the row in Excel. */
      rows: SheetCell[][];
    };

/** First visible sheet of a workbook. Formulas give their stored result, macros and links are never looked at. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const entries = zipEntriesOf(bytes);
  if (!entries) return { fault: 'NOT_XLSX' };
  const unpackedBytes = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (unpackedBytes > MOST_UNPACKED) return { fault: 'TOO_LARGE', unpackedBytes };
  let book: Awaited<ReturnType<typeof readXlsx>>;
  try {
    book = await readXlsx(bytes, {
      readStyles: true,
      maxRows: MOST_ROWS + 1,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
  } catch {
    return { fault: 'UNREADABLE' };
  }
  const [sheet] = book.sheets;
  if (!sheet) return { fault: 'NO_VISIBLE_SHEET' };
  if (sheet.rows.length > MOST_ROWS) return { fault: 'TOO_MANY_ROWS' };
  const rows = sheet.rows.map((row, r) =>
    row.slice(0, MOST_COLUMNS).map((value, c) => cellOf(value, sheet.cells?.get(`${r},${c}`), cellRef(r, c))),
  );
  return { name: sheet.name, more: book.sheets.length - 1, rows };
}

function cellOf(value: CellValue, cell: Cell | undefined, where: string): SheetCell {
  if (value === null || value === undefined) {
    return { text: '', kind: cell?.formula ? 'uncalculated' : 'empty', where };
  }
  // Days arrive as UTC; local getters would move them.
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), kind: 'date', where };
  if (typeof value === 'number') return numberCell(value, cell?.style?.numFmt, where);
  const text = String(value).normalize('NFC').trim();
  if (cell?.type === 'error') return { text, kind: 'error', where };
  if (typeof value === 'boolean') return { text: value ? 'ya' : 'tidak', kind: 'boolean', where };
  return { text, kind: text === '' ? 'empty' : 'text', where };
}

function numberCell(value: number, format: string | undefined, where: string): SheetCell {
  // A format of zeros alone keeps leading and closing zeros: `2.10`, `0812…`.
  const text = format && /^0+(\.0+)?$/.test(format) ? formatValue(value, format) : String(value);
  const isPercent = format?.includes('%') ?? false;
  return { text, kind: Math.abs(value) >= 1e15 ? 'digits-lost' : 'number', value, isPercent, where };
}
