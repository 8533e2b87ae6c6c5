import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { finishTogether, replaceTogether } from './replace-together.ts';

const OLD = { 'a.txt': 'lama a', 'b.txt': 'lama b' };

function folderWith(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder('bersama-');
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder.path, name), text);
  return folder;
}

const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

test('files are replaced together, a new one beside them, and nothing is left over', () => {
  using folder = folderWith(OLD);
  replaceTogether(folder.path, { 'a.txt': 'baru a', 'c.txt': 'baru c' });
  expect(read(folder.path)).toEqual({ 'a.txt': 'baru a', 'b.txt': 'lama b', 'c.txt': 'baru c' });
});

test('what a killed process had decided is finished, and what it had not is forgotten', () => {
  using folder = folderWith(OLD);
  mkdirSync(path.join(folder.path, '.bersama'));
  writeFileSync(path.join(folder.path, '.bersama/b.txt'), 'baru b');
  finishTogether(folder.path);
  expect(read(folder.path)).toEqual({ ...OLD, 'b.txt': 'baru b' });
  mkdirSync(path.join(folder.path, '.bersama-baru'));
  writeFileSync(path.join(folder.path, '.bersama-baru/a.txt'), 'setengah');
  finishTogether(folder.path);
  replaceTogether(folder.path, { 'b.txt': 'baru lagi' });
  expect(read(folder.path)).toEqual({ ...OLD, 'b.txt': 'baru lagi' });
});

test('where one of them cannot be replaced, none is', () => {
  using folder = folderWith({ 'a.txt': 'lama a' });
  mkdirSync(path.join(folder.path, 'b.txt'));
  writeFileSync(path.join(folder.path, 'b.txt/isi'), 'lama');
  expect(() => replaceTogether(folder.path, { 'a.txt': 'baru a', 'b.txt': 'baru b' })).toThrow();
  expect(readFileSync(path.join(folder.path, 'a.txt'), 'utf8')).toBe('lama a');
  expect(existsSync(path.join(folder.path, '.bersama'))).toBe(false);
});
