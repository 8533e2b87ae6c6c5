import { expect, test } from 'vitest';
import { biayaText, headAndRest } from './layanan-facts.ts';

test('a fee is said in a few words, and its absence is not "free"', () => {
  expect(biayaText(undefined)).toBeUndefined();
  expect(biayaText('Gratis')).toBe('Gratis');
  expect(biayaText(25000)).toBe('Rp25.000');
  expect(
    biayaText([
      { nama: 'Umum', tarif: 10000 },
      { nama: 'Khusus', tarif: 50000 },
    ]),
  ).toBe('Rp10.000 sampai Rp50.000');
  expect(
    biayaText([
      { nama: 'Umum', tarif: 10000 },
      { nama: 'Lansia', tarif: 'Gratis' },
    ]),
  ).toBe('Gratis sampai Rp10.000');
  expect(biayaText([{ nama: 'Umum', tarif: 'Gratis' }])).toBe('Gratis');
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
