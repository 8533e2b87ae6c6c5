import type { Cell, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { OpenCell } from './choices.ts';
import type { Field } from './field.ts';
import type { Form, FormSheet, Slot } from './form.ts';
import { look } from './look.ts';
import { heightOf, linesIn, PAGE_HEIGHT, pageOf } from './page.ts';
import { words } from './words.ts';

/** Characters of the columns: the hidden address, label, answer, help. */
const WIDTHS = [0, 25, 46, 38] as const;
const [, LABEL, ANSWER, HELP] = WIDTHS;

export const ANSWER_COLUMN = 2;

/** Height that must be left below a heading for it to stand on the same page. */
const ORPHAN = 150;

export interface Laid {
  sheet: WriteSheet;
  cells: readonly OpenCell[];
}

/** One question a row: what is asked, the answer, and what is meant. The address stands in the hidden first column. */
export function blockSheetOf(source: FormSheet, form: Form): Laid {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs = new Map<number, { height: number }>();
  const rowBreaks: number[] = [];
  const open: OpenCell[] = [];
  const put = (row: number, column: number, value: string, style: Cell['style']): void =>
    void cells.set(`${row},${column}`, { value, ...(style && { style }) });
  const across = (row: number, text: string, style: Cell['style'], height: number): void => {
    put(row, 1, text, style);
    for (const column of [2, 3]) put(row, column, '', style);
    merges.push({ startRow: row, startCol: 1, endRow: row, endCol: 3 });
    rowDefs.set(row, { height });
  };
  across(0, `${source.judul} ${form.nama}`, look.title, 24);
  across(1, source.petunjuk, look.hint, heightOf(linesIn(source.petunjuk, LABEL + ANSWER + HELP)));
  for (const [index, text] of words.kepala.entries()) put(2, index + 1, text, look.head);
  let row = 3;
  let left = PAGE_HEIGHT;
  for (const [index, group] of source.groups.entries()) {
    const rows = group.slots.map((slot) => rowOf(slot, source.isRepeated === true && index > 0));
    const heading = heightOf(linesIn(group.judul, LABEL + ANSWER + HELP));
    const whole = rows.reduce((sum, { height }) => sum + height, heading);
    // A heading alone at the foot of a page belongs to nothing.
    if (left < heading + ORPHAN && index > 0) {
      rowBreaks.push(row - 1);
      left = PAGE_HEIGHT;
    }
    left = whole > left ? PAGE_HEIGHT - ((whole - left) % PAGE_HEIGHT) : left - whole;
    across(row, group.judul, look.group, heading);
    row++;
    for (const { address, field, now, label, help, height } of rows) {
      put(row, 0, address, look.locked);
      put(row, 1, label, look.label);
      put(row, ANSWER_COLUMN, now, look.answer);
      put(row, 3, help, look.help);
      open.push({ row, column: ANSWER_COLUMN, field });
      rowDefs.set(row, { height });
      row++;
    }
  }
  return {
    cells: open,
    sheet: {
      ...{ name: source.name, cells, merges, rowDefs, rowBreaks, freezePane: { rows: 3 } },
      columns: [{ hidden: true, width: 8 }, { width: LABEL }, { width: ANSWER }, { width: HELP }],
      rows: Array.from({ length: row }, () => []),
      ...pageOf(source, form, { orientation: 'portrait', titles: '$3:$3' }),
    },
  };
}

/** What is said of a question that was asked above stands there, and in the message of its cell. */
function rowOf({ address, field, now }: Slot, isRepeated: boolean) {
  const label = `${field.label}${field.isRequired ? ' *' : ''}`;
  const help = isRepeated ? '' : helpOf(field);
  const lines = Math.max(linesIn(label, LABEL - 2), linesIn(now, ANSWER), linesIn(help, HELP));
  return { address, field, now, label, help, height: heightOf(lines) };
}

const helpOf = ({ help, example }: Field): string =>
  example === '' ? help : `${help}\n${words.contoh} ${example}`;
