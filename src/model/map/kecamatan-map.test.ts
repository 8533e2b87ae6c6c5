import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BarisWilayah } from '../../koleksi/kabupaten/wilayah.ts';
import { badgesOf } from './badges.ts';
import { pathText } from './frame.ts';
import { kecamatanMapOf } from './kecamatan-map.ts';

const region = (kode: string, nama: string, at?: readonly [number, number]): BarisWilayah => ({
  kode,
  nama,
  jenis: kode.length > 8 ? 'desa' : 'kecamatan',
  induk: kode.length > 8 ? kode.slice(0, 8) : '99.01',
  ...(at && { bujur: at[0], lintang: at[1] }),
});

const square = (west: number, south: number, side = 0.1): number[][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const wilayah = [
  region('99.01.01', 'Hulu'),
  region('99.01.01.2001', 'Satu', [110.22, -7.78]),
  region('99.01.01.2002', 'Tanpa Titik'),
  region('99.01.01.2003', 'Tiga', [110.28, -7.72]),
  region('99.01.02', 'Hilir'),
  region('99.01.02.2001', 'Lain', [110.35, -7.75]),
  region('99.01.03', 'Jauh'),
];
const batas = [
  { kode: '99.01.01', rings: [square(110.2, -7.8)] },
  { kode: '99.01.02', rings: [square(110.3, -7.9, 0.3)] },
  { kode: '99.01.03', rings: [square(111.2, -7.8)] },
];

test('a kecamatan is shown in its own outline, above the neighbours that its frame meets', () => {
  const map = kecamatanMapOf({ wilayah, batas }, '99.01.01');
  expect(map?.outlines.map(({ kode }) => kode)).toEqual(['99.01.02', '99.01.01']);
  expect(map?.nama).toBe('Kecamatan Hulu');
});

test('its villages bear the numbers of the list, also where one has no point, and no village of another is there', () => {
  const map = kecamatanMapOf({ wilayah, batas }, '99.01.01');
  expect(map?.places.map(({ nomor, nama }) => `${nomor} ${nama}`)).toEqual(['1 Satu', '3 Tiga']);
});

test('without an outline there is no map, rather than a shape around the villages', () => {
  expect(kecamatanMapOf({ wilayah }, '99.01.01')).toBeUndefined();
  expect(kecamatanMapOf({ wilayah, batas: batas.slice(1) }, '99.01.01')).toBeUndefined();
  expect(kecamatanMapOf({ wilayah, batas }, '')).toBeUndefined();
});

test('a neighbour is named where there is room for its name, else not', () => {
  const narrow = [...batas.slice(0, 1), { kode: '99.01.02', rings: [square(110.3, -7.8, 0.01)] }];
  expect(kecamatanMapOf({ wilayah, batas: narrow }, '99.01.01')?.names).toEqual([]);
  const wide = [...batas.slice(0, 1), { kode: '99.01.02', rings: [square(110.1, -7.7, 0.3)] }];
  const [hilir, ...others] = kecamatanMapOf({ wilayah, batas: wide }, '99.01.01')?.names ?? [];
  expect(others).toEqual([]);
  expect(hilir).toMatchObject({ nama: 'Hilir' });
  // Above the border of Hulu, whose frame begins 36 units above it.
  expect(hilir?.y).toBeLessThan(36);
});

test('an area that lies outside the frame is not drawn', () => {
  expect(kecamatanMapOf({ wilayah, batas }, '99.01.03')?.outlines.map(({ kode }) => kode)).toEqual([
    '99.01.03',
  ]);
});

const anyVillages = fc.array(
  fc.tuple(
    fc.double({ min: 110.2, max: 110.3, noNaN: true }),
    fc.double({ min: -7.8, max: -7.7, noNaN: true }),
  ),
  { maxLength: 16 },
);

test('numbers never leave the frame, and never lie over each other while there is room', () => {
  fc.assert(
    fc.property(anyVillages, (points) => {
      const villages = points.map((at, n) => region(`99.01.01.${2001 + n}`, `Desa ${n}`, at));
      const map = kecamatanMapOf({ wilayah: [region('99.01.01', 'Hulu'), ...villages], batas }, '99.01.01');
      if (!map) return false;
      const badges = badgesOf(map);
      const overlaps = badges.flatMap((a, i) =>
        badges.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 1.5 * a.r),
      );
      return (
        overlaps.length === 0 &&
        badges.every(({ x, y, r }) => x >= r && y >= r && x <= map.width - r && y <= map.height - r)
      );
    }),
  );
});

test('a path holds digits and letters of a path alone', () => {
  expect(
    pathText([
      [
        { x: 1.5, y: -2 },
        { x: 0, y: 3 },
      ],
    ]),
  ).toBe('M1.5 -2L0 3Z');
  expect(() => pathText([[{ x: Number.NaN, y: 0 }]])).toThrow(RangeError);
  const text: { x: number; y: number } = JSON.parse('{"x":"\\"><script>","y":0}');
  expect(() => pathText([[text]])).toThrow(RangeError);
});
