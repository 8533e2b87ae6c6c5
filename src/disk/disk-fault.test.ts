import path from 'node:path';
import { expect, test } from 'vitest';
import { diskFaultOf, isWithin } from './disk-fault.ts';

const OURS = [path.resolve('dist'), path.resolve('.cache')];

test.each<[string, { code?: string; path?: string }, boolean]>([
  ['a full disk, wherever', { code: 'ENOSPC', path: path.resolve('content/x') }, true],
  ['a full disk without a path', { code: 'ENOSPC' }, true],
  ['no right to write the output', { code: 'EACCES', path: path.resolve('dist/.tukar/siap/x') }, true],
  ['two disks under one output', { code: 'EXDEV', path: path.resolve('dist/dinkes') }, true],
  [
    'no right to read a picture of one situs',
    { code: 'EACCES', path: path.resolve('content/x/a.jpg') },
    false,
  ],
  ['a file that is missing', { code: 'ENOENT', path: path.resolve('dist/x') }, false],
  ['what is no refusal of the system', {}, false],
])('%s ends the run: %o %s', (_, refusal, ends) => {
  expect(diskFaultOf(refusal, OURS) !== undefined).toBe(ends);
});

test('a folder is within itself and its own, and not within one whose name only begins alike', () => {
  expect(isWithin('/a/b', '/a/b')).toBe(true);
  expect(isWithin('/a/b', '/a/b/c/d')).toBe(true);
  expect(isWithin('/a/b', '/a/b..c')).toBe(false);
  expect(isWithin('/a/b', '/a/b/..c')).toBe(true);
  expect(isWithin('/a/b', '/a')).toBe(false);
});
