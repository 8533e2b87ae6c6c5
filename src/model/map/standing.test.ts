import { expect, test } from 'vitest';
import { smallSitus } from '../../../tests/feed/small-situs.ts';
import type { BarisWilayah } from '../../koleksi/kabupaten/wilayah.ts';
import { kecamatanMapOf } from './kecamatan-map.ts';
import { regionMapOf } from './region-map.ts';
import { standingOf } from './standing.ts';

const region = (kode: string, nama: string, at?: readonly [number, number]): BarisWilayah => ({
  kode,
  nama,
  jenis: kode.length > 8 ? 'desa' : 'kecamatan',
  induk: kode.slice(0, -5),
  ...(at && { bujur: at[0], lintang: at[1] }),
});

const wilayah = [
  region('99.01.01', 'Hulu', [110.25, -7.75]),
  region('99.01.01.2001', 'Maju', [110.22, -7.78]),
  region('99.01.01.2002', 'Tanpa Titik'),
  region('99.01.02', 'Hilir', [110.35, -7.65]),
].map((one) => (one.jenis === 'desa' ? { ...one, induk: '99.01.01' } : one));
const ring = [
  [110.2, -7.8],
  [110.3, -7.8],
  [110.3, -7.7],
  [110.2, -7.7],
  [110.2, -7.8],
];
const kabupaten = { ...smallSitus().kabupaten, wilayah, batas: [{ kode: '99.01.01', rings: [ring] }] };
const peta = regionMapOf(kabupaten);
const petaKecamatan = kecamatanMapOf(kabupaten, '99.01.01');
const onBoth = { kabupaten, ...(peta && { peta }), ...(petaKecamatan && { petaKecamatan }) };
const onWhole = { kabupaten, ...(peta && { peta }) };

const shown = (codes: string[], on: typeof onBoth = onWhole) => {
  const standing = standingOf(codes, on);
  return {
    map: standing?.peta.nama,
    marked: standing?.marked.map(({ nama }) => nama),
    points: standing?.points.map(({ nama }) => nama),
  };
};

test('a village stands at its own point, and for its kecamatan where it has none', () => {
  expect(shown(['99.01.01.2001'])).toMatchObject({ marked: [], points: ['Maju'] });
  expect(shown(['99.01.01.2002'])).toMatchObject({ marked: ['Hulu'], points: [] });
  expect(shown(['99.01.02', '99.01.01.2001'])).toMatchObject({ marked: ['Hilir'], points: ['Maju'] });
});

test('villages of the own kecamatan stand on its map, and together with others on that of the kabupaten', () => {
  expect(shown(['99.01.01.2001'], onBoth)).toEqual({ map: 'Kecamatan Hulu', marked: ['Maju'], points: [] });
  expect(shown(['99.01.01.2001', '99.01.02'], onBoth)).toMatchObject({ map: kabupaten.identitas.nama });
});

test('a code without a place is not shown, and no code is no map', () => {
  expect(standingOf(['99.01'], onBoth)).toBeUndefined();
  expect(standingOf([], onBoth)).toBeUndefined();
});
