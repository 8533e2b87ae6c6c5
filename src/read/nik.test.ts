import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niksIn } from './nik.ts';

const NIK = '3402011501900001';

test.each([
  NIK,
  '3402.0115.0190.0001',
  '3402 0115 0190 0001',
  '340201-150190-0001',
  '340201 - 150190 - 0001',
  '34.02.01.15.01.90.0001',
  '3402015501900001',
])('%s has the form of a NIK', (written) => {
  expect(niksIn(`NIK: ${written}, atas nama`)).toEqual([{ offset: 5, length: written.length }]);
});

test.each([
  ['a NIP', '197001012000121001'],
  ['a NIP with spaces', '19700101 200012 1 001'],
  ['money', 'Rp1.707.011.501.900.001'],
  ['a decimal', '0,3402011501900001'],
  ['a longer number', '34020115019000012'],
  ['a day that is none', '3402013213900001'],
  ['a province that is none', '9907011501900001'],
  ['a number without end', '3402011501900000'],
  ['a code of a programme', '2.16.02.2.01.0002'],
])('%s is none', (_name, written) => {
  expect(niksIn(written)).toEqual([]);
});

test('every NIK is found wherever it stands', () => {
  const nik = fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      woman: fc.boolean(),
    })
    .map(({ day, month, woman }) => {
      const two = (n: number): string => String(n).padStart(2, '0');
      return `340201${two(day + (woman ? 40 : 0))}${two(month)}900001`;
    });
  const sign = fc.constantFrom('', '.', ' ', '-', ' - ');
  fc.assert(
    fc.property(nik, sign, fc.constantFrom('', 'NIK ', 'No.', '(', '12 ', '-'), (digits, between, before) => {
      const written = digits.match(/\d{4}/g)?.join(between) ?? '';
      expect(niksIn(`${before}${written} x`)).toEqual([{ offset: before.length, length: written.length }]);
    }),
  );
});
