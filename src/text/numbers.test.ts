import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf } from './numbers.ts';

test.each([
  ['Rp1.250.000', 1_250_000],
  ['Rp. 1.250.000,00', 1_250_000],
  ['Rp 1.250.000,-', 1_250_000],
  ['IDR 1 250 000', 1_250_000],
  ['1.250', 1250],
  ['12,5', 12.5],
  ['2.5', 2.5],
  ['-3', -3],
  ['−3', -3],
  ['(1.000)', -1000],
  ['-Rp5.000', -5000],
  ['45%', 0.45],
  ['99,5 %', 0.995],
  ['1,1 juta', 1_100_000],
  ['2,5 miliar', 2_500_000_000],
  ['１２', 12],
  ['0', 0],
])('%s is %d', (written, value) => {
  expect(numberOf(written)).toMatchObject({ value });
});

test.each([
  ['1,250,000', 'ENGLISH_NUMBER'],
  ['1,250.50', 'ENGLISH_NUMBER'],
  ['1,7E+15', 'SCIENTIFIC'],
  ['1.2.3', 'AMBIGUOUS'],
  ['banyak', 'NOT_A_NUMBER'],
  ['12 orang', 'NOT_A_NUMBER'],
  ['9'.repeat(16), 'TOO_MANY_DIGITS'],
  ['1'.repeat(100_000), 'NOT_A_NUMBER'],
])('%s is no number that can be told: %s', (written, fault) => {
  expect(numberOf(written)).toEqual({ fault });
});

test.each(['', ' ', '-', '–'])('"%s" is an empty cell', (written) => {
  expect(numberOf(written)).toEqual({ empty: true });
});

test('what can be read in two ways says so', () => {
  expect(numberOf('1.250')).toMatchObject({ value: 1250, doubt: 'DOT', other: 1.25 });
  expect(numberOf('1,250')).toMatchObject({ value: 1.25, doubt: 'COMMA', other: 1250 });
  expect(numberOf('2.5')).toMatchObject({ doubt: 'DOT_DECIMAL' });
  expect(numberOf('0.125')).toMatchObject({ value: 0.125, doubt: 'DOT_DECIMAL' });
  expect(numberOf('1.250.000')).not.toHaveProperty('doubt');
});

test('any whole rupiah with its dots is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (rupiah) => {
      const written = `Rp${String(rupiah).replace(/\B(?=(\d{3})+$)/g, '.')}`;
      expect(numberOf(written)).toMatchObject({ value: rupiah });
    }),
  );
});
