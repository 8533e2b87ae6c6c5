import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { choiceSheet, validationsOf } from './choices.ts';
import { type Form, slotsOf } from './form.ts';
import { frontSheet } from './front-sheet.ts';
import { blockSheetOf } from './sheet-blocks.ts';
import { tableSheetOf } from './sheet-table.ts';

/** Very hidden: what each cell held when the form was made, so that what nobody touched is known. */
export const BASIS = '_dasar';
export const FORM_VERSION = '1';

/** The form as a workbook: the same form gives the same bytes. */
export async function formWorkbook(form: Form): Promise<Uint8Array> {
  const choices = choiceSheet(form.sheets.flatMap(({ groups }) => groups.flatMap(({ slots }) => slots)));
  const asked = form.sheets.map((sheet) => {
    const laid = sheet.layout === 'tabel' ? tableSheetOf(sheet, form) : blockSheetOf(sheet, form);
    return { ...laid.sheet, dataValidations: validationsOf(laid.cells, choices) };
  });
  const made = new Date(`${form.tanggal}T00:00:00Z`);
  return writeXlsx({
    sheets: [frontSheet(form), ...asked, basisSheet(form), ...choices.sheets],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title: `Formulir ${form.nama}`, created: made, modified: made },
  });
}

function basisSheet(form: Form): WriteSheet {
  const rows = [
    ['formulir', FORM_VERSION],
    ['situs', form.situs],
    ['tanggal', form.tanggal],
    ...[...slotsOf(form).values()].filter(({ now }) => now !== '').map(({ address, now }) => [address, now]),
  ];
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) cells.set(`${r},${c}`, { value, style: { numFmt: '@' } });
  return { name: BASIS, rows: rows.map(() => []), cells, veryHidden: true };
}
