import { expect, test } from 'vitest';
import type { BarisWilayah } from '../../koleksi/kabupaten/wilayah.ts';
import { classesOf, classOf } from './peta.ts';
import { regionsOf } from './wilayah.ts';

const row = (kode: string, nama: string, jenis: BarisWilayah['jenis'], induk: string): BarisWilayah => ({
  ...{ kode, nama, jenis, induk },
});

test('a village stands below its kecamatan; of two with one name the later bears its code', () => {
  const regions = regionsOf([
    row('99.01.01.1001', 'Tes', 'kelurahan', '99.01.01'),
    row('99.01.01', 'Hulu', 'kecamatan', '99.01'),
    row('99.01.01.2002', 'Tes', 'desa', '99.01.01'),
    row('99.01.02', 'Hilir', 'kecamatan', '99.01'),
    row('99.01.02.2001', 'Tes', 'desa', '99.01.02'),
  ]);
  expect(regions.map(({ label, address }) => `${label} ${address}`)).toEqual([
    'Kelurahan Tes /peta/hulu/tes/',
    'Kecamatan Hulu /peta/hulu/',
    'Desa Tes /peta/hulu/tes-2002/',
    'Kecamatan Hilir /peta/hilir/',
    'Desa Tes /peta/hilir/tes/',
  ]);
});

test('classes hold about as many places each, and nothing is no class', () => {
  const values = [0, 10, 20, 30, 40, 50, 60, 70, 80];
  const classes = classesOf(values);
  expect(classes).toEqual([
    { dari: 10, sampai: 20 },
    { dari: 30, sampai: 40 },
    { dari: 50, sampai: 60 },
    { dari: 70, sampai: 80 },
  ]);
  expect(values.map((value) => classOf(value, classes))).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  expect(classesOf([5, 0, 5])).toEqual([{ dari: 5, sampai: 5 }]);
  expect(classesOf([])).toEqual([]);
});
