import { expect, test } from 'vitest';
import { jsonNesting } from './json-nesting.ts';

test.each([
  ['1', 0],
  ['{"a":[1,{"b":[]}]}', 4],
  ['["[[[[", "\\"[[", "\\\\"]', 1],
  ['[[],[[]],[]]', 3],
  ['['.repeat(100_000), 100_000],
  [`"${'\\"'.repeat(1_000_000)}`, 0],
])('%# nests as deep as it does', (text, depth) => {
  expect(jsonNesting(text)).toBe(depth);
});
