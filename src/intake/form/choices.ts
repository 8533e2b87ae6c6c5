import { cellRef } from 'hucre';
import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Field } from './field.ts';
import type { Slot } from './form.ts';

/** Most characters of a list of choices within the cell itself, of a message, and of its title, in Excel. */
const MOST_LIST = 250;
const MOST_MESSAGE = 255;
const MOST_TITLE = 32;
const SHEET = '_pilihan';

/** A cell that may be answered, and where it stands. */
export interface OpenCell {
  row: number;
  column: number;
  field: Field;
}

export interface Choices {
  sheets: readonly WriteSheet[];
  /** Where the choices of a field stand, where they do not fit into its cell. */
  placeOf: (field: Field) => string | undefined;
}

export function choiceNames({ kind, choices }: Field): readonly string[] {
  if (kind === 'yesno') return ['ya', 'tidak'];
  return kind === 'choice' ? choices.map(({ nama }) => nama) : [];
}

const fits = (names: readonly string[]): boolean =>
  names.join(',').length <= MOST_LIST && !names.some((name) => name.includes(','));

/** Lists of choices that are too long for a cell, each in a column of a sheet that nobody sees. */
export function choiceSheet(slots: readonly Slot[]): Choices {
  const lists = new Map<string, readonly string[]>();
  for (const { field } of slots) {
    const names = choiceNames(field);
    if (names.length > 0 && !fits(names)) lists.set(names.join('\n'), names);
  }
  if (lists.size === 0) return { sheets: [], placeOf: () => undefined };
  const columns = [...lists.values()];
  const most = Math.max(...columns.map((names) => names.length));
  const rows = Array.from({ length: most }, (_, row) => columns.map((names) => names[row] ?? null));
  const keys = [...lists.keys()];
  return {
    sheets: [{ name: SHEET, rows, veryHidden: true }],
    placeOf: (field) => {
      const index = keys.indexOf(choiceNames(field).join('\n'));
      const length = columns[index]?.length ?? 0;
      if (length === 0) return undefined;
      const column = cellRef(0, index).replace(/\d+$/, '');
      return `${SHEET}!$${column}$1:$${column}$${length}`;
    },
  };
}

/** What Excel says of each open cell when it is entered, and the list it offers. */
export const validationsOf = (cells: readonly OpenCell[], { placeOf }: Choices): DataValidation[] =>
  cells.map(({ row, column, field }) => {
    const names = choiceNames(field);
    const message = {
      ...{ range: cellRef(row, column), allowBlank: true, showInputMessage: true },
      inputTitle: field.label.slice(0, MOST_TITLE),
      inputMessage: cut(`${field.help}${field.example ? ` Contoh: ${field.example}` : ''}`, MOST_MESSAGE),
    };
    if (names.length === 0)
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: '30000', ...message };
    const place = placeOf(field);
    return {
      ...{ type: 'list', showErrorMessage: true, errorStyle: 'stop', errorTitle: 'Pilih dari daftar' },
      errorMessage: 'Klik panah di sebelah kanan sel, lalu pilih salah satu.',
      ...message,
      ...(place === undefined ? { values: [...names] } : { formula1: place }),
    };
  });

/** At most so many characters, the rest told by dots. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
