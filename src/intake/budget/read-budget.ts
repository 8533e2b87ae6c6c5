import { readBook } from '../../read/xlsx.ts';
import { zipEntriesOf } from '../../read/zip.ts';
import { readCsv } from '../../text/csv.ts';
import { decodeText } from '../../text/decode.ts';
import { type BudgetCell, type BudgetTable, budgetTable } from './table.ts';

/** Rows of a table of the whole kabupaten: a year of single payments has tens of thousands. */
export const MOST_LINES = 100_000;

/** Why nothing was read: no table at all, none with these headings, more rows than are read. */
export type BudgetFault = 'BUKAN_TABEL' | 'TANPA_JUDUL' | 'TERLALU_PANJANG';

/** The first sheet of a workbook that is a budget table, or a CSV that is one. */
export async function readBudget(bytes: Uint8Array): Promise<BudgetTable | { fault: BudgetFault }> {
  const sheets = await rowsIn(bytes);
  if (!sheets) return { fault: 'BUKAN_TABEL' };
  for (const rows of sheets) {
    const table = budgetTable(rows);
    if (table) return rows.length > MOST_LINES ? { fault: 'TERLALU_PANJANG' } : table;
  }
  return { fault: 'TANPA_JUDUL' };
}

async function rowsIn(bytes: Uint8Array): Promise<BudgetCell[][][] | undefined> {
  if (zipEntriesOf(bytes)) {
    const book = await readBook(bytes, { rows: MOST_LINES });
    return 'fault' in book ? undefined : book.sheets.map(({ rows }) => rows);
  }
  const decoded = decodeText(bytes);
  if (!decoded || decoded.text.includes('\0')) return undefined;
  return [readCsv(decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).rows];
}
