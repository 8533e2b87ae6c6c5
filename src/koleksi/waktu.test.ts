import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOf, dayOf, isoOf, waktu } from './waktu.ts';

test.each([
  ['2026-11-26', '2026-11-26'],
  ['2026-11-26 08.30', '2026-11-26T08:30'],
  ['2026-11-26 08:30', '2026-11-26T08:30'],
  ['2026-11-26T08:30', '2026-11-26T08:30'],
  ['2028-02-29 23.59', '2028-02-29T23:59'],
])('%s is kept as %s', (written, kept) => {
  expect(waktu.parse(written)).toBe(kept);
});

test.each([
  '2026-02-30',
  '2026-02-29 08.30',
  '2026-11-26 24.00',
  '2026-11-26 8.30',
  '26-11-2026',
  '2026-11-26 08.60',
])('what no calendar or clock shows is refused: %s', (written) => {
  expect(waktu.safeParse(written).success).toBe(false);
});

test('what is kept is read as itself, and has its day and clock', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.boolean(), (day, withClock) => {
      const kept = day.toISOString().slice(0, withClock ? 16 : 10);
      expect(waktu.parse(kept)).toBe(kept);
      expect(isoOf(kept)).toBe(kept);
      expect(dayOf(kept)).toBe(day.toISOString().slice(0, 10));
      expect(clockOf(kept)).toBe(withClock ? day.toISOString().slice(11, 16) : undefined);
    }),
  );
});
