import { expect, test } from 'vitest';
import { atWord, overIn, overWord, partIn } from './last-words.ts';

test('the part that a child was ended for is read from its last words, whatever else it said', () => {
  const over = { part: 'berita/a "b"\n.md', why: 'waktu' as const };
  expect(overIn(`Warning: x\n${overWord(over)}\n`)).toEqual(over);
  expect(overIn('Warning: x\n')).toBeUndefined();
  expect(overIn('fleet: part over its limit: {"part":"a","why":')).toBeUndefined();
  expect(overIn('fleet: part over its limit: {"part":"a","why":"bosan"}\n')).toBeUndefined();
});

test('of a loud child, the part it began last counts', () => {
  expect(partIn(`${atWord('a.md')}\n${atWord('b.md')}\nFATAL\n`)).toBe('b.md');
  expect(partIn(`${atWord('a.md')}\n${atWord(undefined)}\n`)).toBeUndefined();
  expect(partIn('')).toBeUndefined();
});
