import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fileSizeText,
  numberInColumn,
  numberText,
  percentInColumn,
  percentText,
  rupiah,
  rupiahParts,
  rupiahShort,
} from './format.ts';

test.each([
  [0, 'Rp0'],
  [750, 'Rp750'],
  [1_250_000, 'Rp1.250.000'],
  [-45_000, '−Rp45.000'],
])('%i rupiah is written %s', (amount, text) => {
  expect(rupiah(amount)).toBe(text);
});

test.each([
  [950_000, 'Rp950.000'],
  [1_000_000, 'Rp1 juta'],
  [999_999_999, 'Rp1 miliar'],
  [2_500_000_000, 'Rp2,5 miliar'],
  [42_650_000_000, 'Rp42,65 miliar'],
  [1_234_500_000_000, 'Rp1,23 triliun'],
  [-2_500_000_000, '−Rp2,5 miliar'],
])('%i rupiah is read at a glance as %s', (amount, text) => {
  expect(rupiahShort(amount)).toBe(text);
});

test('figure and word stand apart, so that the word can be set small', () => {
  expect(rupiahParts(85_500_000_000)).toEqual({ figure: 'Rp85,5', word: 'miliar' });
  expect(rupiahParts(125_000)).toEqual({ figure: 'Rp125.000', word: '' });
});

describe('a share', () => {
  test.each([
    [0, '0%'],
    [77.24, '77,2%'],
    [100, '100%'],
    [104, '104%'],
    [104.04, '104%'],
  ])('%d is written %s', (value, text) => {
    expect(percentText(value)).toBe(text);
  });

  test('is never called all or nothing while it is neither', () => {
    expect(percentText(99.97)).toBe('99,9%');
    expect(percentText(0.02)).toBe('0,1%');
    expect(percentText(99.7, 0)).toBe('99%');
  });
});

test.each([
  [1, '1 kB'],
  [64_300, '64 kB'],
  [999_600, '1 MB'],
  [1_240_000, '1,2 MB'],
  [12_600_000, '13 MB'],
])('a file of %i bytes is %s', (bytes, text) => {
  expect(fileSizeText(bytes)).toBe(text);
});

test('a whole number is read back from its text, whatever its size', () => {
  const whole = fc.integer({ min: -9e15, max: 9e15 });
  fc.assert(
    fc.property(whole, (value) => Number(numberText(value).replaceAll('.', '').replace('−', '-')) === value),
  );
});

test('commas of a column stand below each other', () => {
  expect([96, 88.5, 1234.56, -0.04].map((value) => numberInColumn(value, 1))).toEqual([
    '96,0',
    '88,5',
    '1.234,6',
    '0,0',
  ]);
  expect(numberInColumn(1500, 0)).toBe('1.500');
  expect([76, 83.25, 99.97, 0.02, 104].map(percentInColumn)).toEqual([
    '76,0%',
    '83,3%',
    '99,9%',
    '0,1%',
    '104,0%',
  ]);
});

test('all and nothing need no comma', () => {
  expect([0, 100].map(percentInColumn)).toEqual(['0%', '100%']);
});
