import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Today } from './today.ts';

const asked = (day: string, ask: (today: Today) => unknown): unknown[] => {
  const today = new Today(day);
  return [ask(today), today.period];
};

test('an answer holds from the day it began to the day before it ends', () => {
  const years = { from: '1000-01-01', until: '9999-12-31' };
  expect(asked('2026-11-24', (today) => today.isAfter('2026-11-23'))).toEqual([
    true,
    { ...years, from: '2026-11-24' },
  ]);
  expect(asked('2026-11-24', (today) => today.isAfter('2026-11-24'))).toEqual([
    false,
    { ...years, until: '2026-11-24' },
  ]);
  expect(asked('2026-11-24', (today) => today.isBefore('2026-12-01'))).toEqual([
    true,
    { ...years, until: '2026-11-30' },
  ]);
  expect(asked('2026-11-24', (today) => today.isBefore('2026-03-01'))).toEqual([
    false,
    { ...years, from: '2026-03-01' },
  ]);
  expect(asked('2026-11-24', (today) => today.isWithin('2026-11-20', '2026-11-27'))).toEqual([
    true,
    { from: '2026-11-20', until: '2026-11-27' },
  ]);
  expect(asked('2024-02-29', (today) => today.month)).toEqual([
    2,
    { from: '2024-02-01', until: '2024-02-29' },
  ]);
  expect(asked('2026-11-24', (today) => today.ask((day) => day < '2026-11-30'))).toEqual([
    true,
    { from: '2026-01-01', until: '2026-11-29' },
  ]);
});

test('what was told is never made wrong by a later question', () => {
  const today = new Today('2026-11-24');
  expect(today.year).toBe(2026);
  expect(today.since).toBe('2026-01-01');
  expect(today.isAfter('2025-05-01')).toBe(true);
  expect(() => today.isAfter('2026-05-01')).toThrow('after its period was told');
  expect(Today.only('2026-11-24').since).toBe('2026-11-24');
});

const FIRST = Date.UTC(2024, 0, 1);
const dayAt = (n: number): string => new Date(FIRST + n * 86_400_000).toISOString().slice(0, 10);
const day = fc.nat(1200).map(dayAt);

const question = fc.oneof(
  day.map((one) => (today: Today) => today.isAfter(one)),
  day.map((one) => (today: Today) => today.isBefore(one)),
  fc.tuple(day, day).map(
    ([a, b]) =>
      (today: Today) =>
        today.isWithin(a, b),
  ),
  day.map((one) => (today: Today) => today.ask((at) => at.slice(5) <= one.slice(5))),
  fc.constant((today: Today) => today.year),
  fc.constant((today: Today) => today.month),
);

test('on every day of a period all answers and the period are the same, and beyond it one answer differs', () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 12 }), fc.nat(1200), (questions, n) => {
      const answersOn = (at: string) => {
        const today = new Today(at);
        return { answers: questions.map((ask) => ask(today)), period: today.period };
      };
      const here = answersOn(dayAt(n));
      for (let m = n - 40; m <= n + 40; m += 1) {
        const there = answersOn(dayAt(m));
        const isInside = here.period.from <= dayAt(m) && dayAt(m) <= here.period.until;
        if (isInside) expect(there).toEqual(here);
        else expect(there.period).not.toEqual(here.period);
      }
      const { from, until } = here.period;
      for (const edge of [Date.parse(from) - 86_400_000, Date.parse(until) + 86_400_000]) {
        if (edge < Date.UTC(1001) || edge > Date.UTC(9998)) continue;
        const beyond = new Date(edge).toISOString().slice(0, 10);
        expect(answersOn(beyond).period).not.toEqual(here.period);
      }
    }),
  );
});

test('aside it may be asked anything, and its period stays', () => {
  const today = new Today('2026-11-24');
  today.isAfter('2026-11-20');
  const { aside, since } = today;
  expect(aside.isAfter('2026-11-23')).toBe(true);
  expect(aside.isBefore('2026-11-25')).toBe(true);
  expect(aside.month).toBe(11);
  expect(() => today.isAfter('2026-11-23')).toThrow(/after its period was told/);
  expect([aside.since, aside.period]).toEqual([since, today.period]);
});
