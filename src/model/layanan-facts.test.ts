import { expect, test } from 'vitest';
import type { BiayaTarif } from '../koleksi/layanan/biaya-tarif.ts';
import { biayaText, headAndRest, isSettled } from './layanan-facts.ts';

const settled = (biaya_tarif: BiayaTarif | undefined) => biayaText({ biaya_tarif, status: 'ditetapkan' });

test('a fee is said in a few words, and its absence is not "free"', () => {
  expect(settled(undefined)).toBeUndefined();
  expect(settled('Gratis')).toBe('Gratis');
  expect(settled(25000)).toBe('Rp25.000');
  expect(
    settled([
      { nama: 'Umum', tarif: 10000 },
      { nama: 'Khusus', tarif: 50000 },
    ]),
  ).toBe('Rp10.000 sampai Rp50.000');
  expect(
    settled([
      { nama: 'Umum', tarif: 10000 },
      { nama: 'Lansia', tarif: 'Gratis' },
    ]),
  ).toBe('Gratis sampai Rp10.000');
  expect(settled([{ nama: 'Umum', tarif: 'Gratis' }])).toBe('Gratis');
});

test('what explains a figure stands below it', () => {
  expect(headAndRest('1 hari kerja sejak berkas lengkap')).toEqual({
    head: '1 hari kerja',
    rest: 'sejak berkas lengkap',
  });
  expect(headAndRest('Tanggapan pertama 14 hari; keputusan 60 hari sejak berkas lengkap')).toEqual({
    head: 'Tanggapan pertama 14 hari',
    rest: 'keputusan 60 hari sejak berkas lengkap',
  });
  expect(headAndRest('Kutipan akta kelahiran')).toEqual({ head: 'Kutipan akta kelahiran' });
});

test('nothing is said to be free before its standard is settled', () => {
  expect(biayaText({ biaya_tarif: 'Gratis', status: 'draf_konfirmasi' })).toBe('Tanpa biaya');
  expect(biayaText({ biaya_tarif: 'Gratis' })).toBe('Tanpa biaya');
  expect(isSettled({ status: 'draf_konfirmasi' })).toBe(false);
  expect(isSettled({})).toBe(false);
});
