import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Program, program } from '../../koleksi/program/schema.ts';
import { type ProgramItem, totalsOf } from '../program-totals.ts';
import { programPlacesOf } from './program-places.ts';

const places = [
  { kode: '99.01.01', nama: 'Hulu', nomor: 1, x: 10, y: 10 },
  { kode: '99.01.02', nama: 'Hilir', nomor: 2, x: 20, y: 20 },
];

const item = (data: Partial<Program> & Pick<Program, 'kode'>): ProgramItem => ({
  koleksi: 'program',
  id: data.kode,
  slug: data.kode,
  address: `/program/2026/#${data.kode}`,
  path: 'program/2026.csv',
  judul: 'Kegiatan',
  contoh: false,
  draf: false,
  data: program.parse({ tahun: 2026, nama: 'Kegiatan', pagu_murni: 0, ...data }),
});

const placed = (items: readonly ProgramItem[]) => programPlacesOf(items, { kode: '99.01', places });

test('a desa counts to its kecamatan, and the kabupaten as a whole stands apart', () => {
  const { places: found, apart } = placed([
    item({ kode: '1.02.02.2.01.0001', pagu_murni: 100, lokasi: ['99.01.02.2001'] }),
    item({ kode: '1.02.02.2.01.0002', pagu_murni: 30, lokasi: ['99.01'] }),
    item({ kode: '1.02.02.2.01.0003', pagu_murni: 5 }),
  ]);
  expect(found.map(({ nama, works, pagu }) => ({ nama, works, pagu }))).toEqual([
    { nama: 'Hulu', works: 0, pagu: 0 },
    { nama: 'Hilir', works: 1, pagu: 100 },
  ]);
  expect(apart).toEqual([
    { label: 'Seluruh kabupaten', works: 1, pagu: 30 },
    { label: 'Lokasi belum ditulis', works: 1, pagu: 5 },
  ]);
});

test('a work in several places is parted evenly by the codes that are written', () => {
  const { places: found } = placed([
    item({
      kode: '1.02.02.2.01.0001',
      pagu_murni: 100,
      realisasi: 50,
      lokasi: ['99.01.01.2001', '99.01.01.2002', '99.01.02'],
    }),
  ]);
  expect(found).toMatchObject([
    { works: 1, pagu: 67, realisasi: 34 },
    { works: 1, pagu: 33, realisasi: 16 },
  ]);
});

test('on the map of a kecamatan a work counts to its villages, and what lies elsewhere stands apart', () => {
  const villages = [
    { kode: '99.01.02.1001', nama: 'Pasar', nomor: 1, x: 10, y: 10 },
    { kode: '99.01.02.2001', nama: 'Maju', nomor: 2, x: 20, y: 20 },
  ];
  const { places: found, apart } = programPlacesOf(
    [
      item({ kode: '1.02.02.2.01.0001', pagu_murni: 100, lokasi: ['99.01.02.2001', '99.01.01.2001'] }),
      item({ kode: '1.02.02.2.01.0002', pagu_murni: 30, lokasi: ['99.01.02'] }),
      item({ kode: '1.02.02.2.01.0003', pagu_murni: 7, lokasi: ['99.01'] }),
    ],
    { kode: '99.01.02', places: villages },
  );
  expect(found.map(({ nama, pagu }) => [nama, pagu])).toEqual([
    ['Pasar', 0],
    ['Maju', 50],
  ]);
  expect(apart).toEqual([
    { label: 'Seluruh kecamatan', works: 1, pagu: 30 },
    { label: 'Di luar kecamatan', works: 2, pagu: 57 },
  ]);
});

test('only the lowest level is counted', () => {
  const { total } = placed([
    item({ kode: '1.02.02', pagu_murni: 100, lokasi: ['99.01.01'] }),
    item({ kode: '1.02.02.2.01.0001', pagu_murni: 100, lokasi: ['99.01.01'] }),
  ]);
  expect(total).toEqual({ works: 1, pagu: 100 });
});

const anyItems = fc
  .array(
    fc.record({
      pagu_murni: fc.nat(9_000_000_000),
      realisasi: fc.option(fc.nat(9_000_000_000), { nil: undefined }),
      lokasi: fc.array(fc.constantFrom('99.01', '99.01.01', '99.01.02', '99.01.02.2001', '98.01.01'), {
        maxLength: 5,
      }),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ realisasi, ...row }, i) =>
      item({
        kode: `1.02.02.2.01.${String(i + 1).padStart(4, '0')}`,
        ...row,
        ...(realisasi !== undefined && { realisasi }),
      }),
    ),
  );

test('the rows of the table add up to the totals of the year, to the rupiah', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const { places: found, apart, total } = placed(items);
      const sum = (key: 'pagu' | 'realisasi'): number =>
        [...found, ...apart].reduce((all, row) => all + (row[key] ?? 0), 0);
      const whole = totalsOf(items);
      expect(sum('pagu')).toBe(whole.pagu);
      expect(total.pagu).toBe(whole.pagu);
      expect(sum('realisasi')).toBe(whole.realisasi ?? 0);
      expect(total.realisasi).toBe(whole.realisasi);
    }),
  );
});
