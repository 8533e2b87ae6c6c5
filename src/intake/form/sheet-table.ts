import type { Cell, MergeRange } from 'hucre/xlsx';
import type { OpenCell } from './choices.ts';
import type { Field } from './field.ts';
import { type Form, type FormSheet, itemOf } from './form.ts';
import { look } from './look.ts';
import { heightOf, linesIn, pageOf } from './page.ts';
import type { Laid } from './sheet-blocks.ts';

/** Begins the first cell of the row that names the columns; behind it the koleksi of rows that were inserted. */
export const KEYS = '#kunci';

/** One record a row. The hidden first column names the record, a hidden row the fields. */
export function tableSheetOf(source: FormSheet, form: Form): Laid {
  const { columns } = source;
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height?: number; hidden?: boolean }>();
  const open: OpenCell[] = [];
  const widths = columns.map(widthOf);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const put = (row: number, column: number, value: string, style: Cell['style']): void =>
    void cells.set(`${row},${column}`, { value, ...(style && { style }) });
  const heightFor = (texts: readonly string[]): number =>
    heightOf(Math.max(1, ...texts.map((text, index) => linesIn(text, widths[index] ?? 1))));

  put(0, 1, `${source.judul} ${form.nama}`, look.title);
  put(1, 1, source.petunjuk, look.hint);
  put(3, 0, '#kepala', look.locked);
  put(4, 0, '#contoh', look.locked);
  put(2, 0, `${KEYS} ${source.koleksi ?? ''}`.trim(), look.locked);
  for (const [index, { path, label, isRequired, help, example }] of columns.entries()) {
    put(2, index + 1, path.join('.'), look.locked);
    put(3, index + 1, `${label}${isRequired ? ' *' : ''}`, look.head);
    put(4, index + 1, example || help, look.example);
  }
  rowDefs.set(0, { height: 24 });
  rowDefs.set(1, { height: heightOf(linesIn(source.petunjuk, whole)) });
  rowDefs.set(2, { hidden: true });
  rowDefs.set(3, { height: heightFor(columns.map(({ label }) => `${label} *`)) });
  rowDefs.set(4, { height: heightFor(columns.map(({ example, help }) => example || help)) });
  let row = 5;
  for (const { slots } of source.groups) {
    const target = slots[0]?.target;
    put(row, 0, target ? itemOf(target) : '', look.locked);
    for (const [index, { field, now, isOpen }] of slots.entries()) {
      put(row, index + 1, now, isOpen ? look.answer : look.locked);
      if (isOpen) open.push({ row, column: index + 1, field });
    }
    rowDefs.set(row, { height: Math.max(22, heightFor(slots.map(({ now }) => now))) });
    row++;
  }
  const end = Math.max(1, columns.length);
  const merges: MergeRange[] = [0, 1].map((at) => ({ startRow: at, startCol: 1, endRow: at, endCol: end }));
  return {
    cells: open,
    sheet: {
      ...{ name: source.name, cells, merges, rowDefs, freezePane: { rows: 4 } },
      columns: [{ hidden: true, width: 8 }, ...widths.map((width) => ({ width }))],
      rows: Array.from({ length: row }, () => []),
      ...pageOf(source, form, { orientation: 'landscape', titles: '$4:$4' }),
    },
  };
}

/** Characters of a column by what stands in it, so that one page of A4 holds them side by side. */
function widthOf({ kind, label, choices }: Field): number {
  if (kind === 'date' || kind === 'number' || kind === 'whole' || kind === 'yesno') return 11;
  if (kind === 'choice') return choices.length > 8 ? 20 : 13;
  return /^(nama|judul|jabatan|tugas|ringkasan|keterangan|hari)/i.test(label) ? 24 : 16;
}
