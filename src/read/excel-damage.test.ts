import { expect, test } from 'vitest';
import { excelDamageOf } from './excel-damage.ts';

test.each([
  ['16-Feb', 'CODE_BECAME_DATE'],
  ['Feb-16', 'CODE_BECAME_DATE'],
  ['02/16/2026', 'CODE_BECAME_DATE'],
  ['2026-02-16 00:00:00', 'CODE_BECAME_DATE'],
  ['1,97001E+17', 'SCIENTIFIC'],
  ['197001012000121000', 'DIGITS_LOST'],
  ['17070115019000000', 'DIGITS_LOST'],
  ['#N/A', 'CELL_ERROR'],
  ['#REF!', 'CELL_ERROR'],
  ['=B2*2', 'FORMULA'],
  ['2.16', undefined],
  ['2.16.02.2.01.0002', undefined],
  ['081234567890', undefined],
])('%s: %s', (written, damage) => {
  expect(excelDamageOf(written)).toBe(damage);
});
