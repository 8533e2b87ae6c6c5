import type { WriteSheet } from 'hucre/xlsx';
import type { Form, FormSheet } from './form.ts';
import { words } from './words.ts';

/** Lines that a text takes in a column of so many characters. */
export const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

/** Height in points of a row that holds so many lines. */
export const heightOf = (lines: number): number => Math.min(400, lines * 13.2 + 4);

/** What one page of A4 holds in height, with its margins and the headings on top of it taken off. */
export const PAGE_HEIGHT = 1000;

/** A4, one page wide, with its headings on every page and its name and number below. */
export const pageOf = (
  { name }: Pick<FormSheet, 'name'>,
  form: Form,
  { orientation, titles }: { orientation: 'portrait' | 'landscape'; titles?: string },
): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'protection' | 'view'> => ({
  pageSetup: {
    ...{ paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    ...(titles !== undefined && { printTitlesRow: titles }),
  },
  headerFooter: {
    oddFooter: `&L${form.nama.replaceAll('&', '&&')}&C${name}&R${words.halaman} &P ${words.dari} &N`,
  },
  // `true` is "allowed": who prints may make a row higher.
  protection: { sheet: true, formatRows: true, formatColumns: true },
  view: { showGridLines: false },
});
