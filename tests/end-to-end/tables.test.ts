import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { type Files, folderOf, page, placed, problemsIn, readIn } from './folder.ts';

type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

const HEADINGS = ['kode', 'nama', 'pagu_murni', 'realisasi_fisik', 'target', 'satuan'];
const ROW = ['1.02.02', 'Sehat', 1_250_000, 0.855, 1250, 'orang'];
const FORMATS: Sheet['cells'] = new Map([
  ['1,2', { style: { numFmt: '"Rp"#,##0' } }],
  ['1,3', { style: { numFmt: '0.0%' } }],
  ['1,4', { style: { numFmt: '#,##0' } }],
]);

const bookOf = async (...sheets: Sheet[]): Promise<Files> => ({
  'satu/program/2026.xlsx': await writeXlsx({ sheets }),
});
const toldOf = async (files: Files): Promise<string[]> => {
  using work = folderOf(files);
  return (await problemsIn(work, ['satu'])).map(placed);
};
const programsOf = async (files: Files): Promise<unknown[]> => {
  using work = folderOf(files);
  const { isian } = await readIn(work, 'satu');
  return isian.filter(({ koleksi }) => koleksi === 'program').map(({ data }) => data);
};

test('a workbook and the CSV that is saved from it give the same programmes', async () => {
  const table: Sheet = { name: 'Program', rows: [HEADINGS, ROW], cells: FORMATS };
  const csv = `${HEADINGS.join(';')}\n1.02.02;Sehat;Rp1.250.000;85,5%;1.250;orang\n`;
  const read = await programsOf(await bookOf(table));
  expect(read).toEqual([
    {
      tahun: 2026,
      kode: '1.02.02',
      nama: 'Sehat',
      pagu_murni: 1_250_000,
      realisasi_fisik: 85.5,
      target: '1.250',
      satuan: 'orang',
    },
  ]);
  expect(read).toEqual(await programsOf({ 'satu/program/2026.csv': csv }));
});

test('behind a cover the table is found, and where it is not, the year does not vanish without a word', async () => {
  const cover: Sheet = { name: 'Sampul', rows: [['LAPORAN', 'APBD 2026']] };
  const table: Sheet = { name: 'Data', rows: [HEADINGS, ROW], cells: FORMATS };
  const file = 'satu/program/2026.xlsx:1:1';
  expect(await toldOf(await bookOf(cover, table))).toEqual([`XLS-07 ${file}`]);
  expect(await programsOf(await bookOf(cover, table))).toHaveLength(1);
  expect(await toldOf(await bookOf(cover, { name: 'Lain', rows: [['x']] }))).toEqual([`CSV-11 ${file}`]);
  expect(await toldOf(await bookOf(table, { ...table, name: 'Salinan' }))).toEqual([`XLS-09 ${file}`]);
});

test('more than all of a programme is quoted as it was seen', async () => {
  using work = folderOf(
    await bookOf({
      name: 'A',
      rows: [HEADINGS, ['1.02.02', 'Sehat', 5, 1.45]],
      cells: new Map([['1,3', { style: { numFmt: '0%' } }]]),
    }),
  );
  const [only, ...more] = await problemsIn(work, ['satu']);
  expect(more).toEqual([]);
  expect(only?.pesan).toContain('145%');
  expect(only?.pesan).not.toContain('1.45');
});

test('a row of sums is no programme, and no remedy asks to give it a code', async () => {
  const csv = 'kode;nama;pagu_murni\n1.02.02;Sehat;500\n1.02.03;Kuat;250\n;JUMLAH;750\n';
  expect(await toldOf({ 'satu/program/2026.csv': csv })).toEqual(['CSV-29 satu/program/2026.csv:4:2']);
  expect(await programsOf({ 'satu/program/2026.csv': csv })).toHaveLength(2);
});

test('a table of another name is told and stops nothing', async () => {
  const path = 'satu/program/apbd-2024.csv';
  using work = folderOf({ [path]: 'kode;nama;pagu_murni\n1.02.02;Sehat;500\n' });
  const [only, ...more] = await problemsIn(work, ['satu']);
  expect([only && placed(only), more]).toEqual([`CSV-31 ${path}:1:1`, []]);
  expect([only?.tingkat, only?.perbaikan]).toEqual([
    'catatan',
    'Ganti namanya menjadi `2024.csv`; biarkan bila hanya untuk diunduh.',
  ]);
});

const dataset = (csv: string, path = 'dataset/kopi.csv'): Files => ({
  'satu/dataset/kopi.md': page(
    `judul: Kebun kopi\nid: kopi-1\nringkasan: Luas kebun kopi.\nberkas:\n  - berkas: ${path}`,
  ),
  [`satu/${path}`]: csv,
});

test('open data whose numbers have two meanings is named, and never drawn a thousand times too small', async () => {
  const told = await toldOf(dataset('kecamatan,luas\nHulu,"1,250"\nHilir,980\n'));
  expect(told.filter((one) => one.startsWith('CSV'))).toEqual(['CSV-33 satu/dataset/kopi.csv:2:6']);
});

test.each([
  ['a minus before a command', "-2+3+cmd|' /C calc'!A0"],
  ['a plus before a command', "+cmd|' /C calc'!A0"],
  ['an at before a command', "@SUM(1+1)*cmd|' /C calc'!A0"],
  ['a command behind a comma', "x,=cmd|' /C calc'!A0"],
])('a table that Excel would run is not published: %s', async (_name, cell) => {
  const held = (told: string[]): boolean => told.some((one) => one.startsWith('AMN-05 '));
  expect(held(await toldOf(dataset(`kecamatan;luas\nHulu;${cell}\n`)))).toBe(true);
  expect(held(await toldOf(dataset(`kecamatan;luas\nHulu;${cell}\n`, 'dataset/KOPI.CSV')))).toBe(true);
  expect(held(await toldOf(dataset('kecamatan;luas\nHulu;-2,5\n')))).toBe(false);
});

test('sums without a name are no programme either: the remedy is not to fill the row alone', async () => {
  using work = folderOf({
    'satu/program/2026.csv': 'kode;nama;pagu_murni\n1.02.02;Sehat;500\n1.02.03;Kuat;250\n;;750\n',
  });
  const problems = await problemsIn(work, ['satu']);
  expect(problems.map(placed)).toEqual([
    'CSV-22 satu/program/2026.csv:4:1',
    'CSV-22 satu/program/2026.csv:4:2',
  ]);
  for (const { perbaikan } of problems) expect(perbaikan).toContain('hapus barisnya');
});
