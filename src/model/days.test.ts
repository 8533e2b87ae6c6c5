import { expect, test } from 'vitest';
import {
  dayRange,
  dayShort,
  daysBefore,
  dayText,
  dayWithWeekday,
  timeRange,
  timeText,
  yearShare,
} from './days.ts';

test('a day is written in Indonesian, long and short', () => {
  expect(dayText('2026-11-24')).toBe('24 November 2026');
  expect(dayText('2026-08-01')).toBe('1 Agustus 2026');
  expect(dayShort('2026-05-09')).toBe('9 Mei 2026');
});

test.each([
  ['2026-11-24', 'Selasa'],
  ['2024-02-29', 'Kamis'],
  ['2000-01-01', 'Sabtu'],
  ['1945-08-17', 'Jumat'],
  ['2027-03-01', 'Senin'],
])('%s is a %s', (day, weekday) => {
  expect(dayWithWeekday(day)).toBe(`${weekday}, ${dayText(day)}`);
});

test('a range says once what both ends share', () => {
  expect(dayRange('2026-11-20', '2026-11-30')).toBe('20–30 November 2026');
  expect(dayRange('2026-11-28', '2026-12-02')).toBe('28 November – 2 Desember 2026');
  expect(dayRange('2026-12-28', '2027-01-02')).toBe('28 Desember 2026 – 2 Januari 2027');
  expect(dayRange('2026-11-20', '2026-11-20')).toBe('20 November 2026');
});

test('a time has a dot and its zone', () => {
  expect(timeText('09:30', 'WIB')).toBe('09.30 WIB');
  expect(timeRange('08:00', '15:30')).toBe('08.00–15.30');
  expect(timeRange('08.00', '15.30', 'WIT')).toBe('08.00–15.30 WIT');
});

test('the share of the year that is over knows leap years', () => {
  expect(yearShare('2026-12-31')).toBe(100);
  expect(yearShare('2024-12-31')).toBe(100);
  expect(yearShare('2026-11-20')).toBeCloseTo(88.77, 1);
});

test('what is no day is a defect of ours, told at once', () => {
  expect(() => dayText('24-11-2026')).toThrow(RangeError);
  expect(() => dayText('2026-13-01')).toThrow(RangeError);
});

test('the day before is in the month or the year before, where need be', () => {
  expect(daysBefore('2027-01-01', 1)).toBe('2026-12-31');
  expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
});
