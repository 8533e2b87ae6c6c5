import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallSitus } from '../../../tests/feed/small-situs.ts';
import type { BarisWilayah } from '../../koleksi/kabupaten/wilayah.ts';
import { northCorner } from './north.ts';
import { regionMapOf } from './region-map.ts';
import { symbolsOf } from './symbols.ts';

const kecamatan = (kode: string, nama: string, bujur?: number, lintang?: number): BarisWilayah => ({
  kode,
  nama,
  jenis: 'kecamatan',
  induk: '99.01',
  ...(bujur !== undefined && { bujur }),
  ...(lintang !== undefined && { lintang }),
});

const wilayah = [
  kecamatan('99.01.01', 'Hilir', 110.4, -7.8),
  kecamatan('99.01.02', 'Hulu', 110.2, -7.5),
  kecamatan('99.01.03', 'Tengah', 110.3, -7.7),
];

const { identitas } = smallSitus().kabupaten;

const square = (west: number, south: number): number[][] => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
];

test('kecamatan are numbered from north-west to south-east, north is up and east is right', () => {
  const map = regionMapOf({ identitas, wilayah });
  expect(map?.places.map(({ nomor, nama }) => `${nomor} ${nama}`)).toEqual(['1 Hulu', '2 Tengah', '3 Hilir']);
  const [hulu, , hilir] = map?.places ?? [];
  expect(hulu?.y).toBeLessThan(hilir?.y ?? 0);
  expect(hulu?.x).toBeLessThan(hilir?.x ?? 0);
});

test('a schematic has one soft ground and no outline that could be taken for a boundary', () => {
  const map = regionMapOf({ identitas, wilayah });
  expect(map?.outlines).toEqual([]);
  for (const { x, y } of map?.places ?? []) expect(map?.ground).toContain(`${x} ${y}`);
});

test('outlines are drawn the same whichever way their rings run', () => {
  const mapWith = (ring: number[][]) =>
    regionMapOf({ identitas, wilayah, batas: [{ kode: '99.01.02', rings: [ring] }] });
  const [one, other] = [mapWith(square(110.15, -7.55)), mapWith(square(110.15, -7.55).reverse())];
  expect(one?.outlines.map(({ kode }) => kode)).toEqual(['99.01.02']);
  const pointsOf = (path = ''): string[] => path.slice(1, -1).split('L').sort();
  expect(pointsOf(one?.outlines[0]?.path)).toEqual(pointsOf(other?.outlines[0]?.path));
});

test('a kecamatan without a point of its own stands in the middle of its outline', () => {
  const map = regionMapOf({
    identitas,
    wilayah: [...wilayah, kecamatan('99.01.04', 'Tepi')],
    batas: [{ kode: '99.01.04', rings: [square(110.5, -7.9)] }],
  });
  const tepi = map?.places.find(({ nama }) => nama === 'Tepi');
  expect(tepi && map?.place(110.55, -7.85)).toEqual({ x: tepi?.x, y: tepi?.y });
});

test('without two positions there is nothing to draw', () => {
  expect(regionMapOf({ identitas, wilayah: [] })).toBeUndefined();
  expect(
    regionMapOf({
      identitas,
      wilayah: [kecamatan('99.01.01', 'Hilir', 110, -7), kecamatan('99.01.02', 'Hulu')],
    }),
  ).toBeUndefined();
});

test('a point outside the frame is not drawn', () => {
  const map = regionMapOf({ identitas, wilayah });
  expect(map?.place(110.3, -7.6)).toBeDefined();
  expect(map?.place(0, 0)).toBeUndefined();
});

const anyWilayah = fc
  .array(
    fc.tuple(fc.double({ min: 95, max: 141, noNaN: true }), fc.double({ min: -11, max: 6, noNaN: true })),
    {
      minLength: 2,
      maxLength: 40,
    },
  )
  .map((points) =>
    points.map(([x, y], i) => kecamatan(`99.01.${String(i).padStart(2, '0')}`, `Nama ${i}`, x, y)),
  );

const anyMoney = fc.record({
  value: fc.nat(50_000_000_000),
  share: fc.option(fc.double({ min: 0, max: 300, noNaN: true }), { nil: undefined }),
});

test('no symbol, number or north mark leaves the frame, wherever the kecamatan lie and however much they get', () => {
  fc.assert(
    fc.property(anyWilayah, fc.array(anyMoney, { minLength: 40, maxLength: 40 }), (regions, money) => {
      const map = regionMapOf({ identitas, wilayah: regions });
      if (!map) return false;
      const corner = northCorner(map);
      const symbols = symbolsOf(map, (kode) => {
        const { value = 0, share } = money[Number(kode.slice(-2))] ?? {};
        return { value, ...(share !== undefined && { share }) };
      });
      const isInside = (x: number, y: number): boolean =>
        x >= 0 && x <= map.width && y >= 0 && y <= map.height;
      return (
        isInside(corner.x, corner.y) &&
        symbols.every(
          ({ x, y, r, inner, label }) =>
            isInside(x - r, y - r) && isInside(x + r, y + r) && inner <= r && isInside(label.x, label.y),
        )
      );
    }),
  );
});

test('the area of a circle says how much, the area of its disc what share is spent', () => {
  const map = regionMapOf({ identitas, wilayah });
  const money = {
    '99.01.01': { value: 400 },
    '99.01.02': { value: 100, share: 25 },
    '99.01.03': { value: 0 },
  };
  const symbols = map
    ? symbolsOf(map, (kode) => Object.entries(money).find(([key]) => key === kode)?.[1])
    : [];
  const [small, none, large] = symbols;
  expect(large?.r).toBe(27);
  expect(small?.r).toBe(13.5);
  expect(small?.inner).toBeCloseTo(6.75, 1);
  expect(none?.r).toBe(0);
});

test('circles at one place are drawn side by side', () => {
  const map = regionMapOf({
    identitas,
    wilayah: [
      kecamatan('99.01.01', 'A', 110, -7),
      kecamatan('99.01.02', 'B', 110.001, -7),
      kecamatan('99.01.03', 'C', 111, -8),
    ],
  });
  const [a, b] = map ? symbolsOf(map, () => ({ value: 1 })) : [];
  expect(a && b && Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual((a?.r ?? 0) + (b?.r ?? 0));
});
