import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkOrCopy } from './link.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tautan-'));
  writeFileSync(path.join(folder, 'a'), 'isi');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is there twice and takes its place once', () => {
  linkOrCopy(path.join(folder, 'a'), path.join(folder, 'b'));
  expect(statSync(path.join(folder, 'b')).ino).toBe(statSync(path.join(folder, 'a')).ino);
});

test('across two disks the file is copied', () => {
  const other = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : folder, 'tautan-'));
  linkOrCopy(path.join(folder, 'a'), path.join(other, 'b'));
  expect(readFileSync(path.join(other, 'b'), 'utf8')).toBe('isi');
  rmSync(other, { recursive: true });
});

test('what is already there is never overwritten', () => {
  writeFileSync(path.join(folder, 'b'), 'lain');
  expect(() => linkOrCopy(path.join(folder, 'a'), path.join(folder, 'b'))).toThrow(/EEXIST/);
  expect(readFileSync(path.join(folder, 'b'), 'utf8')).toBe('lain');
});
