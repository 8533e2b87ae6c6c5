import { expect, test } from 'vitest';
import { findingsByLine } from './findings-by-line.ts';

test('of a table of persons the first rows are told, and how many more there are', () => {
  const places = Array.from({ length: 3_000 }, (_, row) => ({ line: row + 1, column: 1, length: 16 }));
  const found = findingsByLine({ id: 'dinkes' }, 'berkas/a.csv', places);
  expect(found).toHaveLength(21);
  expect(found.at(-1)).toEqual({
    where: { path: 'dinkes/berkas/a.csv', line: 21, column: 1, length: 16 },
    subject: '2.980 tempat lain di berkas ini',
  });
  expect(findingsByLine({ id: 'dinkes' }, 'berkas/a.csv', places.slice(0, 20))).toHaveLength(20);
});
