import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { replaceFile } from './replace-file.ts';

test('a file is made or replaced as a whole, and keeps its rights', () => {
  using folder = temporaryFolder('ganti-');
  const file = path.join(folder.path, 'x.md');
  replaceFile(file, 'satu');
  expect(readFileSync(file, 'utf8')).toBe('satu');
  chmodSync(file, 0o640);
  replaceFile(file, Buffer.from('dua'));
  expect(readFileSync(file, 'utf8')).toBe('dua');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder.path)).toEqual(['x.md']);
});

test('one that cannot be replaced stays as it is, and nothing stands beside it', () => {
  using folder = temporaryFolder('ganti-');
  const file = path.join(folder.path, 'x.md');
  mkdirSync(path.join(file, 'isi'), { recursive: true });
  expect(() => replaceFile(file, 'satu')).toThrow();
  expect(readdirSync(folder.path)).toEqual(['x.md']);
});

test('what a killed process left of this file is swept up, and nothing else', () => {
  using folder = temporaryFolder('ganti-');
  const left = ['.x.md.999999999.baru', '.y.md.999999999.baru', `.x.md.${process.ppid}.baru`, '.x.md.baru'];
  for (const name of left) writeFileSync(path.join(folder.path, name), 'setengah');
  replaceFile(path.join(folder.path, 'x.md'), 'satu');
  expect(readdirSync(folder.path).sort()).toEqual([...left.slice(1), 'x.md'].sort());
});
