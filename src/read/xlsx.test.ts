import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { zipOf } from '../../tests/zip.ts';
import type { Column } from '../koleksi/koleksi.ts';
import { sheetSource } from './sheet-source.ts';
import { tableOf } from './table.ts';
import { columnName } from './table-source.ts';
import { readBook } from './xlsx.ts';

type Workbook = Parameters<typeof writeXlsx>[0];
type Cells = NonNullable<Workbook['sheets'][number]['cells']>;

const COLUMNS: readonly Column[] = [
  { key: 'kode', label: 'Kode', kind: 'code', required: true },
  { key: 'nama', label: 'Nama', kind: 'text', required: true },
  { key: 'pagu', label: 'Pagu', kind: 'rupiah' },
  { key: 'fisik', label: 'Fisik', kind: 'percent' },
  { key: 'tanggal', label: 'Tanggal', kind: 'date' },
];
const HEADINGS = COLUMNS.map(({ key }) => key);
const FILE = { path: 'dinkes/program/2026.xlsx' };
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

async function read(
  rows: (string | number | boolean | Date | null)[][],
  cells: [string, Partial<Cells extends Map<string, infer C> ? C : never>][] = [],
) {
  const bytes = await writeXlsx({
    sheets: [{ name: 'Program', rows: [HEADINGS, ...rows], cells: new Map(cells) }],
  });
  return tableOf(await sheetSource(bytes, COLUMNS, FILE), COLUMNS, FILE);
}
const told = async (...args: Parameters<typeof read>): Promise<string[]> =>
  (await read(...args)).problems.map(({ kode, sel }) => `${kode} ${sel}`);

test('numbers, days and percentages of Excel are read as what they are', async () => {
  const { rows, problems } = await read(
    [
      ['2.16', 'A', 1_250_000, 0.455, day('2026-11-24')],
      ['2.17', 'B', 'Rp1.250.000', '45,5%', '24 November 2026'],
    ],
    [['1,3', { style: { numFmt: '0.0%' } }]],
  );
  const same = { pagu: 1_250_000, fisik: 45.5, tanggal: '2026-11-24' };
  expect(problems).toEqual([]);
  expect(rows.map(({ values }) => ({ ...values }))).toEqual([
    { kode: '2.16', nama: 'A', ...same },
    { kode: '2.17', nama: 'B', ...same },
  ]);
});

test('a code that Excel keeps as a number is read as it is shown', async () => {
  const { rows } = await read([[2.1, 'A']], [['1,0', { style: { numFmt: '0.00' } }]]);
  expect(rows[0]?.values.kode).toBe('2.10');
});

test('what Excel has spoilt is told with its cell', async () => {
  expect(
    await told([
      [day('2026-02-16'), 'A'],
      [1.97001012000121e17, 'B'],
      ['3', '#N/A'],
      ['4', 'D', 1e16],
      ['5', 'E', 1, 5, 46350],
    ]),
  ).toEqual(['CSV-02 A2', 'XLS-01 A3', 'CSV-17 B4', 'CSV-12 C5', 'CSV-25 E6']);
});

test('a formula without a result asks to be saved again', async () => {
  expect(await told([['1', null]], [['1,1', { formula: 'A1&"x"' }]])).toEqual(['XLS-08 B2']);
});

test('the first visible sheet is read, and others are mentioned', async () => {
  const rows = [
    ['kode', 'nama'],
    ['1', 'A'],
  ];
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Tersembunyi', rows: [['rahasia']], hidden: true },
      { name: 'Program', rows },
      { name: 'Lain', rows: [['x']] },
    ],
  });
  const { problems, rows: read } = tableOf(await sheetSource(bytes, COLUMNS, FILE), COLUMNS, FILE);
  expect(read.map(({ values }) => ({ ...values }))).toEqual([{ kode: '1', nama: 'A' }]);
  expect(problems.map(({ kode, tingkat }) => `${kode} ${tingkat}`)).toEqual(['XLS-07 catatan']);
});

const sheetXml = (rows: string): Record<string, string> => ({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
});
const cell = (where: string, text: string): string =>
  `<row r="${/\d+$/.exec(where)?.[0]}"><c r="${where}" t="inlineStr"><is><t>${text}</t></is></c></row>`;

test('a sheet made by hand is read, so that the hostile ones below fail for their own reason', async () => {
  expect(await readBook(zipOf(sheetXml(cell('A1', 'halo'))))).toMatchObject({
    sheets: [{ name: 'A', rows: [[{ text: 'halo', where: 'A1' }]] }],
  });
});

const whole = zipOf(sheetXml(cell('A1', 'halo')));
test.each([
  ['one that unpacks to a hundred times its size', zipOf(sheetXml(' '.repeat(65_000_000))), 'TOO_LARGE'],
  [
    'one whose directory lies about the size',
    zipOf(sheetXml(' '.repeat(65_000_000)), { claim: 100 }),
    'UNREADABLE',
  ],
  ['one of ZIP64', zipOf(sheetXml(''), { claim: 0xffffffff }), 'TOO_LARGE'],
  ['half a file', whole.subarray(0, whole.length / 2), 'NOT_XLSX'],
  ['a text', Buffer.from('kode;nama\n1;2\n'), 'NOT_XLSX'],
  ['another zip', zipOf({ 'a.txt': 'x' }), 'UNREADABLE'],
  ['nothing', Buffer.alloc(0), 'NOT_XLSX'],
])('a hostile or broken workbook is told and costs nothing: %s', async (_name, bytes, fault) => {
  expect(await readBook(bytes)).toMatchObject({ fault });
});

test('each of them is told in words', async () => {
  const hidden = await writeXlsx({ sheets: [{ name: 'A', rows: [['x']], hidden: true }] });
  const books = [
    whole.subarray(0, 40),
    zipOf(sheetXml(''), { claim: 0xffffffff }),
    zipOf({ 'a.txt': 'x' }),
    hidden,
  ];
  const kodes: string[][] = [];
  for (const bytes of books)
    kodes.push((await sheetSource(bytes, COLUMNS, FILE)).problems.map(({ kode }) => kode));
  expect(kodes.flat()).toEqual(['XLS-03', 'XLS-04', 'XLS-05', 'XLS-06']);
});

test('a cell at the end of the world does not fill the memory', async () => {
  const read = await readBook(zipOf(sheetXml(cell('A1', 'a') + cell('XFD1048576', 'z'))));
  expect('fault' in read || read.sheets.every(({ rows }) => rows.length <= 20_001)).toBe(true);
});

test('entities of XML are not expanded', async () => {
  const files = sheetXml(cell('A1', '&lol;'));
  const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY lol "&a;&a;&a;&a;">]>';
  const bytes = zipOf({
    ...files,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${lol}${files['xl/worksheets/sheet1.xml']}`,
  });
  expect(JSON.stringify(await readBook(bytes))).not.toContain('aaaaaaaaaa');
});

test('columns are called as Excel calls them', () => {
  expect([0, 25, 26, 51, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
});
