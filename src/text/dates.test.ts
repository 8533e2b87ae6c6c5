import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf } from './dates.ts';

test.each([
  '2026-11-24',
  '2026/11/24',
  '24-11-2026',
  '24/11/2026',
  '24.11.2026',
  '24 November 2026',
  '24 Nov 2026',
  '24 Nop. 2026',
  'Selasa, 24 November 2026',
  '2026-11-24 00:00:00',
  '２４-11-2026',
])('%s is one day', (written) => {
  expect(dateOf(written)).toEqual({ value: '2026-11-24' });
});

test.each([
  ['24 Nov', 'WITHOUT_YEAR'],
  ['Nov-26', 'WITHOUT_DAY'],
  ['24/11/26', 'YEAR_OF_TWO_DIGITS'],
  ['11/24/2026', 'MONTH_FIRST'],
  ['30/02/2026', 'NOT_IN_CALENDAR'],
  ['29-02-2027', 'NOT_IN_CALENDAR'],
  ['24 Foo 2026', 'MONTH_UNKNOWN'],
  ['46350', 'EXCEL_SERIAL'],
  ['24-11-0026', 'YEAR_ODD'],
  ['besok', 'NOT_A_DATE'],
])('%s is told: %s', (written, fault) => {
  expect(dateOf(written)).toEqual({ fault });
});

test.each(['', ' ', '-'])('"%s" is no date and no fault', (written) => {
  expect(dateOf(written)).toEqual({ empty: true });
});

test('every day of two centuries is read back', () => {
  const min = new Date('1900-01-01T00:00:00Z');
  const max = new Date('2100-12-31T00:00:00Z');
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(dateOf(day)).toEqual({ value: day });
    }),
  );
});
