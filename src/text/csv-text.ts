import { isFormula } from './formula.ts';

export type CsvValue = string | number | undefined;

/**
 * Rows as a CSV that Excel opens in Indonesia by a double click: `;`, decimals with a comma, a byte order mark.
 *
 * A text that a spreadsheet would run gets an apostrophe in front of it.
 */
export const csvText = (rows: readonly (readonly CsvValue[])[]): string =>
  CSV_MARK + rows.map(csvLine).join('');

/** What such a CSV begins with: the byte order mark by which Excel knows UTF-8. */
export const CSV_MARK = '\u{FEFF}';

/** One row with its end. */
export const csvLine = (row: readonly CsvValue[]): string => `${row.map(cellOf).join(';')}\n`;

function cellOf(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = (isFormula(value) ? `'${value}` : value).replace(/\s*\n\s*/g, ' ');
  return /[";]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
