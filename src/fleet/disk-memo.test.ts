import { mkdtempDisposableSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskMemo } from './disk-memo.ts';

test('what was found out is found out once, over runs; a damaged memory is no memory', async () => {
  using cache = mkdtempDisposableSync(path.join(tmpdir(), 'ingatan-'));
  let asked = 0;
  const ask = () => diskMemo(cache.path).recall('pdf-0a1b', async () => ({ pages: ++asked }));
  expect([await ask(), await ask(), asked]).toEqual([{ pages: 1 }, { pages: 1 }, 1]);
  for (const entry of readdirSync(cache.path, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) writeFileSync(path.join(entry.parentPath, entry.name), '{"pages":9}');
  }
  expect([await ask(), await ask()]).toEqual([{ pages: 2 }, { pages: 2 }]);
});

test('that nothing was found is remembered too', async () => {
  using cache = mkdtempDisposableSync(path.join(tmpdir(), 'ingatan-'));
  let asked = 0;
  const ask = () =>
    diskMemo(cache.path).recall<number | null>('pdf-x', async () => {
      asked++;
      return null;
    });
  expect([await ask(), await ask(), asked]).toEqual([null, null, 1]);
});

test('what is remembered stands below the version of the reader that found it out', async () => {
  using cache = mkdtempDisposableSync(path.join(tmpdir(), 'ingatan-'));
  await diskMemo(cache.path).recall('pdf-x', async () => 1);
  expect(readdirSync(path.join(cache.path, 'ingatan'))).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
});
