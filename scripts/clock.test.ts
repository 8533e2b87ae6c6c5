import { expect, test } from 'vitest';
import { dayIn, todayIn } from './clock.ts';

const EVENING_UTC = Date.UTC(2026, 10, 24, 18, 0);

test('at 18.00 UTC the kabupaten already has the next day', () => {
  expect(dayIn('UTC', EVENING_UTC)).toBe('2026-11-24');
  expect(dayIn('Asia/Jakarta', EVENING_UTC)).toBe('2026-11-25');
  expect(dayIn('Asia/Makassar', EVENING_UTC)).toBe('2026-11-25');
});

test('today is a day of the calendar, written with digits', () => {
  expect(todayIn('Asia/Jakarta')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a zone that does not exist is refused', () => {
  expect(() => todayIn('Asia/Atlantis')).toThrow(RangeError);
});
