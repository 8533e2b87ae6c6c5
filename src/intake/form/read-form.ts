import { columnName } from '../../read/table-source.ts';
import { readBook, type SheetCell } from '../../read/xlsx.ts';
import { sameText } from './answer.ts';
import { ANSWER_COLUMN } from './sheet-blocks.ts';
import { KEYS } from './sheet-table.ts';
import { BASIS } from './workbook.ts';

/** One cell as it came back. */
export interface WrittenCell {
  address: string;
  text: string;
  /** `Kontak!C8`, for people. */
  where: string;
}

/** A form that came back. */
export interface WrittenForm {
  situs: string;
  /** Day on which it was made. */
  tanggal: string;
  cells: readonly WrittenCell[];
  /** What each cell held when it was made; none: nothing. */
  basis: ReadonlyMap<string, string>;
}

/** The answers of a form; `undefined` for any other workbook. Sheets and rows are found by what they hold, not where they stand. */
export async function readForm(bytes: Uint8Array): Promise<WrittenForm | undefined> {
  const book = await readBook(bytes, { hidden: true });
  if ('fault' in book) return undefined;
  const basisRows = book.sheets.find(({ name }) => name === BASIS)?.rows;
  if (!basisRows) return undefined;
  const basis = new Map(basisRows.map((row) => [row[0]?.text ?? '', sameText(row[1]?.text ?? '')]));
  const situs = basis.get('situs') ?? '';
  if (!basis.has('formulir') || situs === '') return undefined;
  const sheets = book.sheets.filter(({ name }) => !name.startsWith('_'));
  return {
    ...{ situs, tanggal: basis.get('tanggal') ?? '', basis },
    cells: sheets.flatMap(({ name, rows }) => cellsOf(name, rows)),
  };
}

function cellsOf(sheet: string, rows: readonly SheetCell[][]): WrittenCell[] {
  const keysAt = rows.findIndex((row) => row[0]?.text.startsWith(KEYS));
  const head = rows[keysAt];
  return head === undefined
    ? rows.flatMap((row, index) => blockCell(sheet, row, index))
    : rows.slice(keysAt + 1).flatMap((row, index) => rowCells(sheet, head, row, keysAt + 1 + index));
}

function blockCell(sheet: string, row: readonly SheetCell[], index: number): WrittenCell[] {
  const address = row[0]?.text ?? '';
  if (!address.includes('#')) return [];
  return [{ address, text: textOf(row[ANSWER_COLUMN]), where: placeOf(sheet, ANSWER_COLUMN, index) }];
}

/** A row without a name was inserted: it is new. Names that begin with `#` are of headings. */
function rowCells(
  sheet: string,
  head: readonly SheetCell[],
  row: readonly SheetCell[],
  index: number,
): WrittenCell[] {
  const koleksi = (head[0]?.text ?? '').slice(KEYS.length).trim();
  const named = row[0]?.text ?? '';
  if (named.startsWith('#') || (named === '' && koleksi === '')) return [];
  const item = named === '' ? `+${koleksi}/baris-${index + 1}` : named;
  return head.slice(1).flatMap(({ text: key }, column) => {
    if (key === '') return [];
    const cell = row[column + 1];
    return [{ address: `${item}#${key}`, text: textOf(cell), where: placeOf(sheet, column + 1, index) }];
  });
}

const placeOf = (sheet: string, column: number, row: number): string =>
  `${sheet}!${columnName(column)}${row + 1}`;

/** What was typed: a day as a day, a code with its noughts. */
function textOf(cell: SheetCell | undefined): string {
  if (!cell) return '';
  const day = cell.kind === 'date' && cell.day && 'value' in cell.day ? cell.day.value : undefined;
  return sameText(day ?? cell.code ?? cell.text);
}
