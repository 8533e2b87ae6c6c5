import { expect, test } from 'vitest';
import { figureOf, sourceText } from './potensi-facts.ts';

test('a figure stands apart from its unit, its year and source below', () => {
  const angka = {
    nama: 'Hasil rata-rata',
    nilai: 5.1,
    satuan: 'ton per hektare',
    tahun: 2025,
    sumber: 'Penyuluh',
  };
  expect(figureOf(angka)).toEqual({ figure: '5,1', unit: 'ton per hektare' });
  expect(sourceText(angka)).toBe('2025, Penyuluh');
  expect(sourceText({ nama: 'Perajin', nilai: 18 })).toBeUndefined();
});
