/** A number as it is stored, and its format: as Excel writes it, or the number of one that every workbook has. */
export type Pair = readonly [value: number, format: string | number];

const each = (formats: readonly (string | number)[], values: readonly number[]): Pair[] =>
  formats.flatMap((format) => values.map((value): Pair => [value, format]));

/** 24 November 2026, and moments around it, as Excel counts days. */
const DAYS = [46350, 46387, 61, 45658.75, 46350.999988];

/**
 * What staff and other programs give to the cells of their tables.
 *
 * Where LibreOffice is known to show something else than Excel the pair is left out: days before March 1900, numbers
 * of more than eleven characters without a format, and the long date of the machine.
 */
export const pairs: readonly Pair[] = [
  ...each(['General', 0], [0, 7, -7, 12.345, 98.5, 0.855, -0.25, 1250, 1250000, 81234567890, 0.1 + 0.2]),
  ...each(['0', '#', 1], [0, 0.4, 0.5, 1.5, 2.5, 98.5, -98.5, 12.345, 1250000]),
  ...each(
    ['0.0', '0.00', 2, '0.000', '#.##', '0.0#', '?0.0?'],
    [0, 0.855, 1.005, 2.1, 98.5, 12.345, -3.71828],
  ),
  ...each([3, 4, '#,##0.0', '#,##0.###'], [0, 980, 1250, 1250000, 1250000.5, -1250000, 12.345]),
  ...each([9, 10, '0.0%', '0.00 %', '#,##0%', '0.0##%'], [0, 0.45, 0.855, 1.45, -0.05, 12.5, 0.12345]),
  ...each(['0.0"%"', '0"%"', '0.0 "persen"', '"±"0.0'], [45.5, 0.455, 100]),
  ...each(
    ['"Rp"#,##0', '"Rp" #,##0', '[$Rp-421]#,##0', '[$Rp-421]#,##0.00', '"Rp"#,##0",-"'],
    [0, 500000, -500000, 1250.5],
  ),
  ...each(['#,##0;(#,##0)', '#,##0;[Red]-#,##0', '#,##0;(#,##0);"-"', '0.0;-0.0;"nihil"'], [0, 1250, -1250]),
  ...each(
    [
      '_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)',
      '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
      '_-"Rp"* #,##0.00_-;-"Rp"* #,##0.00_-;_-"Rp"* "-"??_-;_-@_-',
      '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
    ],
    [0, 1250000, -1250000, 12.5],
  ),
  ...each(['#,##0,', '0.0,,', '#,##0,"rb"', '#,##0.0,," jt"'], [0, 1250000, 987654321, 499]),
  ...each(
    ['00', '000', '0000000', '000\\.000', '00\\-00\\-00', '0000\\ 0000\\ 0000'],
    [5, 123, 81234567, 170701],
  ),
  ...each(
    ['0" kg"', '#,##0" orang"', '"No. "0', '0\\ \\m', '#,##0.00" ha"', '0 "unit";-0 "unit"'],
    [12, 1250, -4],
  ),
  ...each(['[>=1000]#,##0;0.0', '[<100]0.00;0', '[=1]"satu";0'], [1, 12.5, 1250]),
  ...each([11, '0.0E+00', '0E+0'], [0, 123456, 0.00012, -98765]),
  // A day of one digit in the formats of every workbook is LibreOffice's own: `01-Mar` for Excel's `1-Mar`.
  ...each([15, 16, 17], [46350, 46387, 46350.999988]),
  ...each(
    [
      'dd/mm/yyyy',
      'd mmmm yyyy',
      'dddd, d mmmm yyyy',
      'mmm yyyy',
      'mmmm yyyy',
      'yyyy-mm-dd',
      'mmm-yy',
      'd/m/yy',
      'yyyy',
      'ddd dd-mmm',
    ],
    DAYS,
  ),
  ...each(
    ['[$-421]dd mmmm yyyy;@', '[$-409]mmm-yy;@', '[$-409]d mmmm yyyy', '[$-421]mmm-yy'],
    [46350, 46387, 46143],
  ),
  ...each([20, 21, 'hh:mm', 'h:mm:ss', '[h]:mm', '[mm]:ss'], [0.6, 46350.25, 1.5]),
  ...each(['dd/mm/yyyy hh:mm', 'h:mm AM/PM', 'mm:ss.0'], [46350.25, 46350.6]),
];
