import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookOf } from '../../tests/sheet-formats/book.ts';
import type { Pair } from '../../tests/sheet-formats/pairs.ts';
import { sectionsOf } from '../text/number-format.ts';
import { shownDate } from '../text/shown-date.ts';
import { shownNumber } from '../text/shown-number.ts';
import { readBook } from './xlsx.ts';

const fixture = new URL('../../tests/fixtures/sheet-formats.json', import.meta.url);
const { pasangan }: { pasangan: [...Pair, string][] } = JSON.parse(readFileSync(fixture, 'utf8'));

test('a number is read as LibreOffice in Indonesia shows it, for more than two hundred pairs of value and format', async () => {
  const read = await readBook(bookOf(pasangan.map(([value, format]): Pair => [value, format])));
  if ('fault' in read) throw new Error(read.fault);
  const [sheet] = read.sheets;
  expect(pasangan.length).toBeGreaterThan(200);
  const told = pasangan.map(([value, format], row) => [value, format, sheet?.rows[row]?.[0]?.text ?? '']);
  expect(told).toEqual(pasangan);
});

const letters = '0#?.,%;"\\[]_*@ymdhsEe+-/<>=$ aGneral1';
const format = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 });
const amount = fc.double({ min: -1e15, max: 1e15, noNaN: true });

test('no format can break the reader, whatever stands in it', () => {
  fc.assert(
    fc.property(format, amount, (written, value) => {
      const sections = sectionsOf(written);
      const { text, seen = 0 } = shownNumber(value, sections);
      expect([typeof text, Number.isNaN(seen)]).toEqual(['string', false]);
      expect(typeof shownDate(new Date(0), value, sections).text).toBe('string');
    }),
    { numRuns: 2000 },
  );
});

test('a value that no cell can show is no number and no day', async () => {
  const far: Pair[] = [
    [Number('1e300'), 'General'],
    [Number('1e300'), 14],
    [-5, 14],
  ];
  const read = await readBook(bookOf(far));
  const cells = 'fault' in read ? [] : (read.sheets[0]?.rows.map(([cell]) => cell) ?? []);
  expect(cells.map((cell) => [cell?.kind, cell?.day])).toEqual([
    ['digits-lost', undefined],
    ['date', { fault: 'YEAR_ODD' }],
    ['date', { fault: 'YEAR_ODD' }],
  ]);
});
