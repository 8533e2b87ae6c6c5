import { expect, test } from 'vitest';
import type { Program } from '../koleksi/program/schema.ts';
import { highestOf, lowestOf, type ProgramItem, terpakaiOf, totalsOf, yearsOf } from './program-totals.ts';

const row = (kode: string, pagu: number, more: Partial<Program> = {}): ProgramItem => ({
  koleksi: 'program',
  id: `${more.tahun ?? 2026}-${kode}`,
  slug: kode,
  address: `/program/2026/#${kode}`,
  path: 'program/2026.csv',
  judul: kode,
  contoh: false,
  draf: false,
  data: { tahun: 2026, kode, nama: kode, pagu_murni: pagu, ...more },
});

const tree = [
  row('1.02.02', 900),
  row('1.02.02.2.01', 900),
  row('1.02.02.2.01.0001', 600, { realisasi: 300, realisasi_fisik: 50, per_tanggal: '2026-11-20' }),
  row('1.02.02.2.01.0002', 300, { realisasi: 300, realisasi_fisik: 80, per_tanggal: '2026-10-31' }),
  row('1.02.03', 100),
];

test('money is added up once, over the lowest level alone', () => {
  expect(lowestOf(tree).map(({ data }) => data.kode)).toEqual([
    '1.02.02.2.01.0001',
    '1.02.02.2.01.0002',
    '1.02.03',
  ]);
  expect(totalsOf(tree)).toEqual({
    pagu: 1000,
    realisasi: 600,
    terpakai: 60,
    fisik: 60,
    perTanggal: { from: '2026-10-31', to: '2026-11-20' },
    rows: 3,
    reported: 2,
  });
});

test('the budget after its change counts, where there was one', () => {
  expect(totalsOf([row('1.02.02', 0, { pagu_perubahan: 250 })]).pagu).toBe(250);
});

test('what nobody reported is absent, not zero', () => {
  expect(totalsOf([row('1.02.02', 900)])).toEqual({ pagu: 900, rows: 1, reported: 0 });
  expect(totalsOf([])).toEqual({ pagu: 0, rows: 0, reported: 0 });
  expect(terpakaiOf({ pagu_murni: 0, realisasi: 5 })).toBeUndefined();
});

test('a code of another year is no part of this one', () => {
  const both = [row('1.02.02', 5), row('1.02.02.2.01', 7, { tahun: 2025 })];
  expect(lowestOf(both)).toHaveLength(2);
  expect(yearsOf(both)).toEqual([2026, 2025]);
});

test('the highest level comes with most money first', () => {
  expect(highestOf([row('1.02.03', 100), ...tree.slice(0, 3)]).map(({ data }) => data.kode)).toEqual([
    '1.02.02',
    '1.02.03',
  ]);
});
