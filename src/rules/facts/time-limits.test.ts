import { expect, test } from 'vitest';
import { Today } from '../../text/today.ts';
import { isFresh, monthsBefore, planYear, reportYear } from './time-limits.ts';

test('months are counted back to the same day, or the last of a shorter month', () => {
  expect(monthsBefore('2026-11-24', 6)).toBe('2026-05-24');
  expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15');
  expect(monthsBefore('2026-08-31', 6)).toBe('2026-02-28');
  expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
});

test('what is as old as allowed is fresh, and what has no day is not', () => {
  expect(isFresh('2026-05-24', Today.only('2026-11-24'), 6)).toBe(true);
  expect(isFresh('2026-05-23', Today.only('2026-11-24'), 6)).toBe(false);
  expect(isFresh(undefined, Today.only('2026-11-24'), 6)).toBe(false);
});

test('a report is due by the end of its month, a plan by the end of its own', () => {
  expect([reportYear(Today.only('2026-02-28'), 2), reportYear(Today.only('2026-03-01'), 2)]).toEqual([
    2024, 2025,
  ]);
  expect([planYear(Today.only('2026-01-31'), 1), planYear(Today.only('2026-02-01'), 1)]).toEqual([
    2025, 2026,
  ]);
});
