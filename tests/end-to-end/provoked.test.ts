import { expect, test } from 'vitest';
import { catalogue } from '../../src/problems/index.ts';
import { textOf, trackedFiles } from '../files.ts';

/** Tests of what staff see, and not those that pin the words alone. */
const tests = trackedFiles().filter(
  (file) => /^tests\/|\.test\.ts$/.test(file) && !file.startsWith('src/problems/'),
);

test('every problem of the catalogue is provoked by a test', () => {
  const told = tests.map(textOf).join('\n');
  expect(catalogue.map(({ kode }) => kode).filter((kode) => !told.includes(kode))).toEqual([]);
});
