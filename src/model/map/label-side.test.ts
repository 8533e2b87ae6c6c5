import { expect, test } from 'vitest';
import { labelSide } from './label-side.ts';

const place = (x: number, y: number, nama = 'Hulu') => ({ kode: nama, nama, nomor: 1, x, y });

test('a name stands where it covers no other place, and never leaves the frame', () => {
  const own = place(150, 100);
  expect(labelSide(own, { width: 400, places: [own] })).toBe('kanan');
  expect(labelSide(own, { width: 400, places: [own, place(190, 105, 'Amen')] })).toBe('kiri');
  expect(labelSide(place(20, 100), { width: 400, places: [place(40, 100, 'Amen')] })).toBe('kanan');
  expect(labelSide(place(390, 100), { width: 400, places: [] })).toBe('kiri');
});
