import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

test('a long line is cut around its place', () => {
  const line = `${'a'.repeat(100)}X${'b'.repeat(100)}`;
  expect(excerptOf(`awal\n${line}\nakhir`, 2, 101, 1)).toBe(
    `2 | …${'a'.repeat(39)}X${'b'.repeat(32)}…\n  | ${' '.repeat(40)}^`,
  );
});

test('no part of a number of a person is shown, cut off as it may be by the excerpt or by the line', () => {
  const many = Array(40).fill('1707013112999999').join(',');
  for (let column = 1; column < many.length; column += 7)
    expect(excerptOf(many, 1, column, 16)).not.toContain('17');
  expect(excerptOf('a\nNIK 17070131\n12999999 hadir', 2, 5, 8)).not.toContain('17');
  expect(excerptOf('a\nNIK 17070131\n12999999 hadir', 3, 1, 8)).not.toContain('12999');
});
