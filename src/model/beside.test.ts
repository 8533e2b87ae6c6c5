import { expect, test } from 'vitest';
import { beside } from './beside.ts';

test('facts stand in one line, and no line can begin with the dot between them', () => {
  expect(beside(['09.00 WIB', undefined, 'Aula', false, ''])).toBe('09.00 WIB\u00a0· Aula');
  expect(beside([undefined])).toBe('');
});
