import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../tests/sheet-formats/book.ts';
import { zipOf } from '../../tests/zip.ts';
import type { Column } from '../koleksi/koleksi.ts';
import { numberOf } from '../text/numbers.ts';
import { cellValueOf } from './cell-values.ts';
import { sheetSource } from './sheet-source.ts';
import { tableOf } from './table.ts';
import { readBook } from './xlsx.ts';

type Value = string | number | boolean | Date | null;
type Workbook = Parameters<typeof writeXlsx>[0];
type Sheet = Workbook['sheets'][number];

const COLUMNS: readonly Column[] = [
  { key: 'kode', label: 'Kode', kind: 'code', required: true },
  { key: 'nama', label: 'Nama', kind: 'text', required: true },
  { key: 'pagu', label: 'Pagu', kind: 'rupiah' },
  { key: 'fisik', label: 'Fisik', kind: 'percent' },
  { key: 'tanggal', label: 'Tanggal', kind: 'date' },
  { key: 'target', label: 'Target', kind: 'text' },
  { key: 'nilai', label: 'Nilai', kind: 'number' },
  { key: 'lokasi', label: 'Lokasi', kind: 'list' },
];
const FILE = { path: 'dinkes/program/2026.xlsx' };
const HEADINGS = COLUMNS.map(({ key }) => key);

const tableIn = async (sheets: Sheet[]) =>
  tableOf(await sheetSource(await writeXlsx({ sheets }), COLUMNS, FILE), COLUMNS, FILE);
const toldIn = async (sheets: Sheet[]): Promise<string[]> =>
  (await tableIn(sheets)).problems.map(({ kode, tingkat, pesan }) => `${kode} ${tingkat} ${pesan}`);

/** What a column of that kind makes of one cell of a real sheet. */
async function valueIn(value: number, format: string | number, key: string, is1904 = false) {
  const book = await readBook(bookOf([[value, format]], { is1904 }));
  const cell = 'fault' in book ? undefined : book.sheets[0]?.rows[0]?.[0];
  const kind = COLUMNS.find((column) => column.key === key)?.kind ?? 'text';
  return cell && cellValueOf({ ...cell, line: 1, column: 1, length: 1 }, kind);
}

test.each([
  ['a percentage', 0.855, '0.0%', '85,5%'],
  ['a decimal point', 12.345, 'General', '12,345'],
  ['half a unit', 98.5, 'General', '98,5'],
  ['a month', 46357, 'mmm yyyy', 'Des 2026'],
  ['a month as Excel makes it of Dec-26', 46357, 17, 'Des-26'],
  ['thousands', 1250, '#,##0', '1.250'],
  ['a number without a format', 1250, 'General', '1250'],
  ['a word in the format', 45.5, '0.0"%"', '45,5%'],
  ['thousands left out', 1_250_000, '#,##0,', '1.250'],
  ['a day', 46350, 14, '24/11/2026'],
])('%s in a column of text is what was seen', async (_name, value, format, seen) => {
  expect(await valueIn(value, format, 'target')).toEqual({ value: seen });
});

test.each([
  ['a percentage is of a hundred', 'fisik', 0.855, '0.0%', 85.5],
  ['rounded as it is seen', 'fisik', 0.85512, '0.0%', 85.5],
  ['more than all', 'fisik', 1.45, '0%', 145],
  ['a word in the format multiplies nothing', 'fisik', 45.5, '0.0"%"', 45.5],
  ['no format', 'fisik', 45.5, 'General', 45.5],
  ['a percentage elsewhere too', 'nilai', 0.855, '0.0%', 85.5],
  ['a decimal point', 'nilai', 12.345, 'General', 12.345],
  ['money', 'pagu', 1_250_000, '_("Rp"* #,##0_)', 1_250_000],
  ['the dash of an accounting format', 'pagu', 0, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 0],
  ['the dust of adding doubles', 'pagu', 1_250_000.0000001, '#,##0', 1_250_000],
])('%s', async (_name, key, value, format, seen) => {
  expect(await valueIn(value, format, key)).toEqual({ value: seen });
});

test.each([
  ['thousands left out', 'pagu', 1_250_000, '#,##0,'],
  ['millions left out', 'nilai', 1_250_000, '0.0,,'],
  ['the sen of money', 'pagu', 1_250_000.75, '#,##0'],
  ['nothing shown at all', 'pagu', 5, ';;;'],
  ['words for every number', 'nilai', 5, '"ada"'],
  ['a share shown as one', 'fisik', 0.855, '0'],
  ['little shown as nothing', 'fisik', 0.004, '0%'],
])('a format that hides digits is a fault: %s', async (_name, key, value, format) => {
  expect(await valueIn(value, format, key)).toEqual({ fault: 'HIDDEN' });
});

test('such a fault shows both what is seen and what is stored', async () => {
  const sheet: Sheet = {
    name: 'Program',
    rows: [HEADINGS, ['1', 'A', 1_250_000], ['2', 'B', 7_000_000]],
    cells: new Map([
      ['1,2', { style: { numFmt: '#,##0,' } }],
      ['2,2', { style: { numFmt: '#,##0,' } }],
    ]),
  };
  expect(await toldIn([sheet])).toEqual([
    'XLS-10 salah Kolom `pagu` baris 2–3 terlihat `1.250`, padahal yang tersimpan `1250000`.',
  ]);
});

test.each([
  ['nought', 0, 14, false],
  ['a day before March 1900', 59, 'dd/mm/yyyy', false],
  ['a year far off', 374_300, 'dd/mm/yyyy', false],
  ['nought of a Macintosh', 0, 14, true],
])(
  'a day that nobody meant is a fault in columns of days and of text: %s',
  async (_name, value, format, is1904) => {
    const fault = { fault: 'DATE', reason: 'menyebut tahun yang tidak wajar' };
    expect(await valueIn(value, format, 'tanggal', is1904)).toEqual(fault);
    expect(await valueIn(value, format, 'target', is1904)).toEqual(fault);
  },
);

test.each([
  ['a month and a year', 46357, 17, 'belum menyebut hari'],
  ['a year', 46357, 'yyyy', 'belum menyebut hari'],
  ['a day without its year', 46357, 'd mmm', 'belum menyebut tahun'],
  ['an hour', 0.6, 20, 'tidak terbaca sebagai tanggal'],
])('what shows no whole day is no day: %s', async (_name, value, format, reason) => {
  expect(await valueIn(value, format, 'tanggal')).toEqual({ fault: 'DATE', reason });
});

test.each([
  [46350, 14, false],
  [46350, 'd-mmm-yy', false],
  [44888, 'dddd, dd mmmm yyyy', true],
])('a day is that day in both ways of counting: %s', async (value, format, is1904) => {
  expect(await valueIn(value, format, 'tanggal', is1904)).toEqual({ value: '2026-11-24' });
});

test('codes keep their dots and zeros, and are never parted at a comma', async () => {
  expect(await valueIn(2.1, '0.00', 'kode')).toEqual({ value: '2.10' });
  expect(await valueIn(34.02, 'General', 'lokasi')).toEqual({ value: ['34.02'] });
  expect(await valueIn(1234, '#,##0', 'kode')).toEqual({ value: '1234' });
});

test('what is quoted of a cell is what was seen there', async () => {
  const { rows } = await tableIn([
    {
      name: 'A',
      rows: [HEADINGS, ['1', 'A', 5, 1.45]],
      cells: new Map([['1,3', { style: { numFmt: '0%' } }]]),
    },
  ]);
  expect(rows[0]?.written.textAt(['fisik'])).toBe('145%');
});

test('true and false, failed formulas and formulas without a result are not read as values', async () => {
  const cells = (type: string): Buffer =>
    zipOf({
      ...Object.fromEntries(PARTS),
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${type}</row></sheetData></worksheet>`,
    });
  const kindOf = async (cell: string): Promise<string | undefined> => {
    const book = await readBook(cells(cell));
    return 'fault' in book ? book.fault : book.sheets[0]?.rows[0]?.[0]?.kind;
  };
  expect(await kindOf('<c r="A1" t="b"><v>1</v></c>')).toBe('boolean');
  expect(await kindOf('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>')).toBe('error');
  expect(await kindOf('<c r="A1"><f>B1*2</f></c>')).toBe('uncalculated');
  expect(await kindOf('<c r="A1"><f t="shared" si="0"/></c>')).toBe('uncalculated');
  expect(await kindOf('<c r="A1"><f>B1*2</f><v>4</v></c>')).toBe('number');
});

const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PARTS: [string, string][] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
];

describe('of several sheets', () => {
  const table: Value[][] = [HEADINGS.slice(0, 3), ['1', 'A', 5]];
  const named = (name: string, rows: Value[][]): Sheet => ({ name, rows });

  test('the one with the table is read wherever it stands, and the others are named', async () => {
    const sheets = [
      named('Sampul', [['LAPORAN APBD'], ['Tahun 2024']]),
      named('Kosong', []),
      named('Data', table),
    ];
    expect((await tableIn(sheets)).rows.map(({ values }) => ({ ...values }))).toEqual([
      { kode: '1', nama: 'A', pagu: 5 },
    ]);
    expect(await toldIn(sheets)).toEqual([
      'XLS-07 catatan Dari `2026.xlsx` hanya lembar `Data` yang dibaca; `Sampul` tidak.',
    ]);
  });

  test('a form without rows does not hide the table', async () => {
    const { rows } = await tableIn([named('Format', [HEADINGS]), named('Data', table)]);
    expect(rows).toHaveLength(1);
  });

  test('two with a table are a fault: one of them would be lost', async () => {
    expect(await toldIn([named('Murni', table), named('Perubahan', table)])).toEqual([
      'XLS-09 salah `2026.xlsx` memuat tabel di beberapa lembar: `Murni` dan `Perubahan`.',
    ]);
  });

  test('none with a table is a fault, and no note stands in its place', async () => {
    expect(await toldIn([named('Sampul', [['LAPORAN']]), named('Catatan', [['x', 'y']])])).toEqual([
      'CSV-11 salah Sepuluh baris pertama lembar `Sampul` dan `Catatan` tidak memuat judul kolom yang dikenal.',
    ]);
  });
});

test('rows and columns that are hidden are not published, and are named', async () => {
  const sheet: Sheet = {
    name: 'A',
    rows: [
      [...HEADINGS.slice(0, 3), 'catatan dalam'],
      ['1', 'A', 5, 'x'],
      ['2', 'B', 6, 'y'],
      ['3', 'C', 7, 'z'],
    ],
    rowDefs: new Map([[2, { hidden: true }]]),
    columns: [{}, {}, {}, { hidden: true }],
  };
  const { rows } = await tableIn([sheet]);
  expect(rows.map(({ values }) => values.kode)).toEqual(['1', '3']);
  expect(await toldIn([sheet])).toEqual([
    'XLS-11 catatan Baris 3 tersembunyi atau tersaring, sehingga tidak ditayangkan.',
    'XLS-12 catatan Kolom D tersembunyi, sehingga tidak ditayangkan.',
  ]);
});

test('a cell joined over rows is read for the first of them, and that is said', async () => {
  const sheet: Sheet = {
    name: 'A',
    rows: [HEADINGS.slice(0, 3), ['1', 'A', 5], ['2', 'B', null]],
    merges: [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }],
  };
  expect(await toldIn([sheet])).toEqual([
    'XLS-13 catatan Sel C2:C3 digabung, sehingga isi kolom `pagu` hanya dibaca untuk baris 2.',
  ]);
});

test.each([
  'Rp 500.000,-',
  'Rp500.000,00',
  '500.000,-',
  '500.000,--',
  'Rp. 500.000,=',
  'Rp.500.000.-',
  '500 ribu',
  '500.000 rupiah',
  'IDR 500.000',
  '0,5 juta',
])('%s is half a million of rupiah', (written) => {
  const cell = { text: written, kind: 'text', where: 'A', line: 1, column: 1, length: 1 } as const;
  expect(cellValueOf(cell, 'rupiah')).toEqual({ value: 500_000 });
  expect(numberOf(written)).toMatchObject({ value: 500_000 });
});
