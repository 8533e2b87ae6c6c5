import { expect, test } from 'vitest';
import { dayPlus, daysThrough, nextMonth, weeksOf } from './month.ts';

test('weeks run from Monday to Sunday and hold every day of the month once', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks[0]?.map(({ date }) => date)).toEqual([26, 27, 28, 29, 30, 31, 1]);
  expect(weeks.at(-1)?.map(({ date }) => date)).toEqual([30, 1, 2, 3, 4, 5, 6]);
  const inside = weeks.flat().filter((one) => one.inside);
  expect(inside.map(({ date }) => date)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

test('a month that begins on Monday or spans a leap day has no empty week', () => {
  expect(weeksOf('2027-02')).toHaveLength(4);
  expect(
    weeksOf('2028-02')
      .flat()
      .filter(({ inside }) => inside),
  ).toHaveLength(29);
});

test('the month after December is January of the next year', () => {
  expect(nextMonth('2026-12')).toBe('2027-01');
  expect(nextMonth('2026-01')).toBe('2026-02');
});

test('both ends of a stretch of days count', () => {
  expect(daysThrough('2026-11-24', '2026-11-27')).toBe(4);
  expect(daysThrough('2026-12-31', '2026-12-31')).toBe(1);
});

test('days later and earlier cross months and years', () => {
  expect(dayPlus('2026-12-24', 29)).toBe('2027-01-22');
  expect(dayPlus('2026-11-24', -1)).toBe('2026-11-23');
});
