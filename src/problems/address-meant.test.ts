import { expect, test } from 'vitest';
import { addressMeantBy } from './address-meant.ts';

test.each([
  ['www.contoh.go.id', 'https://www.contoh.go.id'],
  ['WWW.Contoh.go.id/layanan?a=1#b', 'https://WWW.Contoh.go.id/layanan?a=1#b'],
  ['contoh.go.id', 'https://contoh.go.id'],
  ['wa.me/6281234567890', 'https://wa.me/6281234567890'],
  ['bit.ly/survei', 'https://bit.ly/survei'],
  ['www.contoh.com:8080/a', 'https://www.contoh.com:8080/a'],
  ['dinkes@contohkab.go.id', 'mailto:dinkes@contohkab.go.id'],
  ['081234567890', 'tel:081234567890'],
  ['0812-3456-7890', 'tel:081234567890'],
  ['(0274) 512345', 'tel:0274512345'],
  ['(0274)%20512345', 'tel:0274512345'],
  ['+62 812 3456 7890', 'tel:+6281234567890'],
])('%s was meant as %s', (written, right) => {
  expect(addressMeantBy(written)).toBe(right);
});

test.each([
  'renja.pdf',
  'berkas/renja.id.pdf',
  '../rapat.md',
  '/layanan/',
  'rapat',
  '2026.csv',
  '2026-11-20',
  '%zz',
  '07',
  '',
])('%s is no address without its beginning', (written) => {
  expect(addressMeantBy(written)).toBeUndefined();
});
