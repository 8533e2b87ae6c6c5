import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { cacheSizes, emptyCache, trimCache } from './cache.ts';

function put(cache: string, file: string, bytes: number, day = 1): void {
  const whole = path.join(cache, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, 'x'.repeat(bytes));
  utimesSync(whole, new Date(2026, 0, day), new Date(2026, 0, day));
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

test('an emptied cache keeps the Node that was fetched, and nothing that can be made', () => {
  using cache = temporaryFolder('simpanan-');
  put(cache.path, 'node-24.21.0-linux-x64/bin/node', 9);
  put(cache.path, 'renderer/a/entry.mjs', 5);
  put(cache.path, 'gambar/aa/aa1', 7);
  expect(cacheSizes(cache.path)).toEqual([
    { part: 'gambar', bytes: 7 },
    { part: 'renderer', bytes: 5 },
  ]);
  emptyCache(cache.path);
  expect(filesIn(cache.path)).toEqual(['node']);
  emptyCache(path.join(cache.path, 'tidak ada'));
});

test('over the limit goes what was longest not used, and never the theme or what is known of built sites', () => {
  using cache = temporaryFolder('simpanan-');
  put(cache.path, 'renderer/a/entry.mjs', 100, 1);
  put(cache.path, 'sidik/x/dinkes.json', 100, 1);
  put(cache.path, 'gambar/aa/lama', 40, 2);
  put(cache.path, 'cari/bb/tengah', 40, 3);
  put(cache.path, 'gambar/cc/baru', 40, 4);
  trimCache(cache.path, 120);
  expect(filesIn(cache.path)).toContain('lama');
  trimCache(cache.path, 100);
  expect(filesIn(cache.path)).toEqual(['baru', 'dinkes.json', 'entry.mjs', 'tengah']);
});
