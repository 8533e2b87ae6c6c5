import { expect, test } from 'vitest';
import { goalText } from './program-goal.ts';

test.each([
  [{ target: '2050', satuan: 'orang' }, '2.050 orang'],
  [{ target: '72,5', satuan: 'nilai' }, '72,5 nilai'],
  [{ target: '2.050', satuan: 'orang' }, '2.050 orang'],
  [{ target: '2027', satuan: 'tahun' }, '2027 tahun'],
  [{ target: 'semua desa' }, 'semua desa'],
  [{}, ''],
])('a target is read in the Indonesian way: %o', (goal, text) => {
  expect(goalText(goal)).toBe(text);
});
