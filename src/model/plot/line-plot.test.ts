import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barScale, barWidth } from './bar-width.ts';
import { linePlot } from './line-plot.ts';
import { periodText } from './period.ts';

const anyValue = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.integer({ min: -5, max: 5 }),
  fc.constant(0),
);
const anyPoints = fc.array(
  fc.record({ label: fc.string({ maxLength: 12 }), value: fc.option(anyValue, { nil: undefined }) }),
  { minLength: 1, maxLength: 60 },
);

test('nothing of a line leaves its frame, whatever the values', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const { width, height, base, ticks, dots, labels, path } = linePlot({
        points: points.map(({ label, value }) => ({ label, ...(value !== undefined && { value }) })),
      });
      const isAcross = (x: number): boolean => x >= 0 && x <= width;
      const isDown = (y: number): boolean => y >= 0 && y <= base;
      expect(base).toBeLessThan(height);
      expect(dots.every(({ x, y, textY }) => isAcross(x) && isDown(y) && textY > 0)).toBe(true);
      expect(ticks.every(({ y }) => isDown(y))).toBe(true);
      expect(labels.every(({ x }) => isAcross(x))).toBe(true);
      expect(dots).toHaveLength(points.filter(({ value }) => value !== undefined).length);
      expect(path).not.toMatch(/NaN|Infinity|\d\.\d\d/);
    }),
  );
});

test('the axis begins at nothing unless it is said otherwise', () => {
  const points = [
    { label: '2024', value: 90 },
    { label: '2025', value: 95 },
  ];
  expect(linePlot({ points }).ticks[0]).toEqual({ y: 212, words: '0' });
  expect(linePlot({ points, from: 60, to: 100 }).ticks[0]).toEqual({ y: 212, words: '60' });
});

test('a missing value breaks the line', () => {
  const { path, dots } = linePlot({
    points: [
      { label: '1', value: 1 },
      { label: '2', value: 2 },
      { label: '3' },
      { label: '4', value: 1 },
      { label: '5', value: 2 },
    ],
  });
  expect(path.match(/M/g)).toHaveLength(2);
  expect(dots).toHaveLength(4);
});

test('of many points only as many are named as fit, the last one always; only the last bears its value', () => {
  const points = Array.from({ length: 24 }, (_, i) => ({ label: `Jan ${2000 + i}`, value: i }));
  const { labels, dots } = linePlot({ points });
  expect(labels.length).toBeLessThan(6);
  expect(labels.at(-1)?.words).toBe('Jan 2023');
  expect(dots.filter(({ words }) => words !== undefined).map(({ words }) => words)).toEqual(['23']);
});

test('bounds are drawn within the axis, with their words', () => {
  const { thresholds, base, end, width } = linePlot({
    points: [{ label: '2026', value: 70 }],
    from: 60,
    thresholds: [{ value: 88.31, words: 'A 88,31' }],
  });
  expect(thresholds[0]?.y).toBeGreaterThan(0);
  expect(thresholds[0]?.y).toBeLessThan(base);
  expect(width - end).toBeGreaterThan(50);
});

test('a bar is never shorter than nothing nor longer than its ground', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e13, noNaN: true }), { minLength: 1 }),
      anyValue,
      (values, other) => {
        const scale = barScale(values, undefined);
        return [...values, other].every((value) => {
          const width = barWidth(value, scale);
          return width >= 0 && width <= 100;
        });
      },
    ),
  );
});

test('shares of a whole are drawn against the whole, amounts against a round figure', () => {
  expect(barScale([12, 30], 'persen')).toEqual([0, 100]);
  expect(barScale([12, 103], 'persen')).toEqual([0, 120]);
  expect(barScale([12, 37], 'ton')).toEqual([0, 40]);
  expect(barWidth(10, barScale([12, 37], 'ton'))).toBe(25);
  expect(barScale([0, 0], 'ton')).toEqual([0, 1]);
});

test('periods are said in little room', () => {
  expect(['2026', '2026-01', '2026-03-09', 'Semester I'].map(periodText)).toEqual([
    '2026',
    'Jan 2026',
    '9 Mar 2026',
    'Semester I',
  ]);
});

test('a value stands over its point, and under it where a bound would strike through the words', () => {
  const points = [{ label: '2025', value: 84 }];
  const above = linePlot({ points, from: 60, to: 100 }).dots[0];
  const below = linePlot({ points, from: 60, to: 100, thresholds: [{ value: 88.31, words: 'A' }] }).dots[0];
  expect(above?.textY).toBeLessThan(above?.y ?? 0);
  expect(below?.textY).toBeGreaterThan(below?.y ?? 0);
});
