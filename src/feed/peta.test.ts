import { expect, test } from 'vitest';
import { geoJsonFaults } from '../../tests/feed/geojson.ts';
import { smallItem, smallSitus } from '../../tests/feed/small-situs.ts';
import type { BarisWilayah } from '../koleksi/kabupaten/wilayah.ts';
import { situs as situsYaml } from '../koleksi/situs/schema.ts';
import type { Situs } from '../model/situs.ts';
import { feedOf } from './documents.ts';
import { type Peta, petaOf } from './peta.ts';

const puskesmas = { tahun: 2026, nama: 'Pembangunan puskesmas', pagu_murni: 1_000_000 };

function petaIn(items: Partial<Situs['items']>): Peta {
  const identitas = situsYaml.parse({ alamat: { koordinat: { bujur: 110.25, lintang: -7.75 } } });
  const situs = smallSitus({ identitas, items: { ...smallSitus().items, ...items } });
  return JSON.parse(String(feedOf(situs).get('/peta.geojson')?.body));
}

test('the office, programmes and places stand where they were said to be', () => {
  const { features, keterangan } = petaIn({
    program: [
      smallItem('program', 'a', { ...puskesmas, kode: '1.02.02', lokasi: ['99.01.05'] }),
      smallItem('program', 'b', {
        ...puskesmas,
        kode: '1.02.03',
        koordinat: [{ bujur: 110.4, lintang: -7.7 }],
      }),
    ],
    potensi: [smallItem('potensi', 'kopi', { judul: 'Kopi', lokasi: ['99.01.05.2001'] })],
  });
  expect(keterangan).toContain('Peta indikatif, bukan rujukan batas resmi.');
  expect(
    features.map(({ id, geometry, properties }) => [id, geometry.coordinates, properties?.presisi]),
  ).toEqual([
    ['kantor', [110.25, -7.75], 'titik'],
    ['program/a', [110.3, -7.8], 'wilayah'],
    ['program/b', [110.4, -7.7], 'titik'],
    ['potensi/kopi', [110.3, -7.8], 'wilayah'],
  ]);
});

test('an isian whose place is not known is left out', () => {
  const unknown = smallItem('program', 'a', { ...puskesmas, kode: '1.02.02', lokasi: ['99.02.01'] });
  expect(petaIn({ program: [unknown] }).features.map(({ id }) => id)).toEqual(['kantor']);
});

const village = (kode: string, nama: string, at?: readonly [number, number]): BarisWilayah => ({
  kode,
  nama,
  jenis: kode.at(9) === '1' ? 'kelurahan' : 'desa',
  induk: '99.01.05',
  ...(at && { bujur: at[0], lintang: at[1] }),
});

const villages = [village('99.01.05.1001', 'Sari', [110.31, -7.81]), village('99.01.05.2001', 'Maju')];

const withVillages = (situs: Partial<Situs> = {}): Situs => {
  const small = smallSitus(situs);
  const { wilayah } = small.kabupaten;
  return { ...small, kabupaten: { ...small.kabupaten, wilayah: [...wilayah, ...villages] } };
};

test('a kecamatan always gives its villages, each a point, at its own place or that of the kecamatan', () => {
  const { features } = petaOf(withVillages({ jenis: 'kecamatan', kodeWilayah: '99.01.05' }), []);
  expect(features).toMatchObject([
    {
      id: 'wilayah/99.01.05.1001',
      geometry: { type: 'Point', coordinates: [110.31, -7.81] },
      properties: {
        koleksi: 'wilayah',
        id: '99.01.05.1001',
        judul: 'Kelurahan Sari',
        url: '/#99.01.05.1001',
        presisi: 'wilayah',
        lokasi: ['99.01.05.1001'],
        jenis: 'kelurahan',
      },
    },
    {
      id: 'wilayah/99.01.05.2001',
      geometry: { coordinates: [110.3, -7.8] },
      properties: { judul: 'Desa Maju' },
    },
  ]);
});

test('other bodies give no villages but those that their isian name, at their own points', () => {
  const program = smallItem('program', 'a', { ...puskesmas, kode: '1.02.02', lokasi: ['99.01.05.1001'] });
  const situs = withVillages({ items: { ...smallSitus().items, program: [program] } });
  const { features }: Peta = JSON.parse(String(feedOf(situs).get('/peta.geojson')?.body));
  expect(features.map(({ id, geometry }) => [id, geometry.coordinates])).toEqual([
    ['program/a', [110.31, -7.81]],
  ]);
});

test('every position is longitude, latitude, inside the box of the kabupaten', () => {
  const program = ['99.01.05', '99.01'].map((kode, n) =>
    smallItem('program', `p-${n}`, { ...puskesmas, kode: `1.02.0${n + 1}`, lokasi: [kode, '99.01.05.2001'] }),
  );
  const peta = petaIn({ program });
  expect(geoJsonFaults(peta, smallSitus().kabupaten.identitas.kotak)).toEqual([]);
  expect(peta.features).toHaveLength(3);
});
