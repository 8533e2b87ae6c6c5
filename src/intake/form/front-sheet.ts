import { cellRef } from 'hucre';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { Form, FormSheet } from './form.ts';
import { look } from './look.ts';
import { heightOf, linesIn, pageOf } from './page.ts';
import { ANSWER_COLUMN } from './sheet-blocks.ts';
import { words } from './words.ts';

const WIDTHS = [26, 62] as const;

/** The first sheet: whose form it is, how it is filled in, and what is still empty in each of the others. */
export function frontSheet(form: Form): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height: number }>();
  const put = (row: number, column: number, value: string, style: Cell['style']): void =>
    void cells.set(`${row},${column}`, { value, ...(style && { style }) });
  put(0, 0, words.judul, look.title);
  const facts = [
    [words.kantor, form.nama, look.locked],
    [words.dibuat, form.tanggal, look.locked],
    [words.pengisi, '', look.answer],
    [words.hari, '', look.answer],
  ] as const;
  for (const [index, [label, value, style]] of facts.entries()) {
    put(index + 2, 0, label, look.label);
    put(index + 2, 1, value, style);
  }
  put(7, 0, words.caraJudul, look.group);
  put(7, 1, '', look.group);
  let row = 8;
  for (const text of words.cara) {
    put(row, 0, text, look.plain);
    rowDefs.set(row, { height: heightOf(linesIn(text, WIDTHS[0] + WIDTHS[1])) });
    row++;
  }
  const merges = words.cara.map((_, index) => ({
    startRow: 8 + index,
    startCol: 0,
    endRow: 8 + index,
    endCol: 1,
  }));
  row++;
  put(row, 0, words.lembar, look.head);
  put(row, 1, words.kosong, look.head);
  for (const sheet of form.sheets) {
    row++;
    put(row, 0, sheet.name, look.label);
    cells.set(`${row},1`, {
      ...{
        formula: emptyCells(sheet),
        formulaResult: emptyNow(sheet),
        style: { ...look.locked, numFmt: '0' },
      },
    });
  }
  return {
    ...{ name: 'Mulai', cells, merges, rowDefs, columns: WIDTHS.map((width) => ({ width })) },
    rows: Array.from({ length: row + 1 }, () => []),
    ...pageOf({ name: 'Mulai' }, form, { orientation: 'portrait' }),
  };
}

const emptyNow = ({ groups }: FormSheet): number =>
  groups.flatMap(({ slots }) => slots).filter(({ now }) => now === '').length;

/** Counts empty cells in rows that have an address: headings have none, and `COUNTBLANK` would count them too. */
function emptyCells(sheet: FormSheet): string {
  const isTable = sheet.layout === 'tabel';
  const rows = sheet.groups.reduce((sum, { slots }) => sum + (isTable ? 1 : slots.length + 1), 0);
  const first = isTable ? 5 : 3;
  const last = first + Math.max(1, rows) - 1;
  const columns = isTable ? [1, Math.max(1, sheet.columns.length)] : [ANSWER_COLUMN, ANSWER_COLUMN];
  const range = (from: number, to: number) => `${sheet.name}!${cellRef(first, from)}:${cellRef(last, to)}`;
  return `SUMPRODUCT((${range(0, 0)}<>"")*(${range(columns[0] ?? 1, columns[1] ?? 1)}=""))`;
}
