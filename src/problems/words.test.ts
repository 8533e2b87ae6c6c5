import { expect, test } from 'vitest';
import { countText, enumerated, quote, rowsText, sizeText } from './words.ts';

test('what is quoted is one short line and closes its own code type', () => {
  expect(quote(' dua\n  baris ')).toBe('`dua baris`');
  expect(quote('a`b')).toBe('`a´b`');
  expect(quote('x'.repeat(70))).toBe(`\`${'x'.repeat(60)}…\``);
});

test('words are enumerated as people do', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => enumerated(words))).toEqual([
    'a',
    'a dan b',
    'a, b, dan c',
  ]);
});

test('rows that follow each other are named by their ends', () => {
  expect(rowsText([3])).toBe('3');
  expect(rowsText([3, 4, 5, 9])).toBe('3–5 dan 9');
  expect(rowsText([1, 3, 5, 7, 9, 11, 13, 15, 17, 19])).toBe('1, 3, 5, 7, 9, 11, 13, 15, dan 2 tempat lain');
});

test('sizes and counts are written with comma and dots', () => {
  expect([12, 512_000, 1_000_000, 12_440_000].map(sizeText)).toEqual(['1 KB', '512 KB', '1 MB', '12,4 MB']);
  expect([7, 1234, 1234567].map(countText)).toEqual(['7', '1.234', '1.234.567']);
});
