import { expect, test } from 'vitest';
import { catalogue } from './index.ts';

test('no kode is used twice', () => {
  const kodes = catalogue.map(({ kode }) => kode);
  expect(kodes.filter((kode, index) => kodes.indexOf(kode) !== index)).toEqual([]);
});

test('a kode is three letters of its topic and two digits', () => {
  expect(catalogue.filter(({ kode }) => !/^[A-Z]{3}-\d{2}$/.test(kode))).toEqual([]);
});
