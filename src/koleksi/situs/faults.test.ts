import { expect, test } from 'vitest';
import { faultsOfSitus } from './faults.ts';

test('an opening hour without a closing hour is told at its line, and so is the other way round', () => {
  const jam_pelayanan = [
    { hari: 'Senin', buka: '07.30' },
    { hari: 'Minggu' },
    { hari: 'Jumat', tutup: '16.00' },
  ];
  expect(faultsOfSitus({ jam_pelayanan })).toEqual([
    { kind: 'together', key: 'jam_pelayanan.0.tutup', because: 'jam_pelayanan.0.buka' },
    { kind: 'together', key: 'jam_pelayanan.2.buka', because: 'jam_pelayanan.2.tutup' },
  ]);
});

test('a picture of the head needs words for those who cannot see it', () => {
  expect(faultsOfSitus({ kepala: { gambar: 'gambar/kepala.jpg' } })).toEqual([
    { kind: 'together', key: 'kepala.gambar_alt', because: 'kepala.gambar' },
  ]);
});

test('a situs.yaml that says little is in order', () => {
  expect(faultsOfSitus({})).toEqual([]);
});
