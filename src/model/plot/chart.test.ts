import { expect, test } from 'vitest';
import { type ColumnWords, chartOf, type Wish } from './chart.ts';
import { dataTableOf } from './data-table.ts';

function draw(text: string, words: ColumnWords[] = [], more: { satuan?: string; wish?: Wish } = {}) {
  const table = dataTableOf(text);
  if (!table) throw new Error('no table');
  return chartOf(table, words, more);
}

test('a measure over time is a line, oldest first whatever the order of the file', () => {
  expect(
    draw('tahun;hasil\n2025;5780\n2024;5105\n', [{ kolom: 'hasil', nama: 'Hasil', satuan: 'ton' }]),
  ).toEqual({
    kind: 'garis',
    series: [
      {
        judul: 'Hasil',
        satuan: 'ton',
        decimals: 0,
        points: [
          { label: '2024', value: 5105 },
          { label: '2025', value: 5780 },
        ],
      },
    ],
  });
});

test('measures of one unit share an axis, others do not', () => {
  const text = 'bulan;motor;mobil\n2026-01;1840;410\n2026-02;1210;260\n';
  const unit = (satuan: string): ColumnWords => ({ kolom: 'motor', satuan });
  expect(draw(text, [unit('kendaraan'), { kolom: 'mobil', satuan: 'kendaraan' }])).toMatchObject({
    most: 1840,
  });
  expect(draw(text, [unit('kendaraan')])).not.toHaveProperty('most');
});

test('a year with its quarter is one period', () => {
  const chart = draw('tahun;triwulan;nilai\n2025;I;1\n2025;II;2\n2024;IV;3\n');
  expect(chart?.kind === 'garis' && chart.series[0]?.points.map(({ label }) => label)).toEqual([
    '2024 IV',
    '2025 I',
    '2025 II',
  ]);
});

test('names within periods are bars of the newest period, and nothing is added up', () => {
  const chart = draw('kecamatan;tahun;cakupan\nHulu;2024;80\nHilir;2024;70\nHulu;2025;90\nHilir;2025;75\n');
  expect(chart).toMatchObject({ kind: 'batang', label: 0, nilai: 2, periode: '2025' });
  expect(chart?.kind === 'batang' && chart.rows.map((row) => row[2]?.value)).toEqual([90, 75]);
});

test('of several measures the one in the main unit is drawn', () => {
  const text = 'kecamatan;sasaran;cakupan\nHulu;100;80\nHilir;120;70\n';
  expect(draw(text, [{ kolom: 'cakupan', satuan: 'persen' }], { satuan: 'persen' })).toMatchObject({
    nilai: 2,
  });
  expect(draw(text)).toMatchObject({ nilai: 1 });
});

test('what has no number, no name or no two rows is not drawn', () => {
  expect(draw('nama;jenis\nA;x\nB;y\n')).toBeUndefined();
  expect(draw('nama;jumlah\nA;1\nA;2\n')).toBeUndefined();
  expect(draw('nama;jumlah\nA;1\n')).toBeUndefined();
  expect(draw('tahun;jumlah\n2025;1\n')).toBeUndefined();
});

test('below nothing, and beyond what a person reads, the table says more', () => {
  expect(draw('nama;saldo\nA;-1\nB;2\n')).toBeUndefined();
  const many = Array.from({ length: 41 }, (_, i) => `N${i};${i}`).join('\n');
  expect(draw(`nama;jumlah\n${many}\n`)).toBeUndefined();
});

test('an editor may choose the columns and the kind', () => {
  const text = 'kelas;tahun;murid;guru\nA;2025;20;2\nB;2025;25;3\n';
  expect(draw(text, [], { wish: { label: 'kelas', nilai: 'guru' } })).toMatchObject({
    kind: 'batang',
    label: 0,
    nilai: 3,
  });
  expect(draw('tahun;murid\n2024;20\n2025;25\n', [], { wish: { jenis: 'batang' } })).toMatchObject({
    kind: 'batang',
  });
  expect(draw('kelas;murid\nI;20\nII;25\n', [], { wish: { jenis: 'garis', label: 'kelas' } })).toMatchObject({
    kind: 'garis',
  });
});
