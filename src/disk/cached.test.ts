import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { cached } from './cached.ts';

const KEY = 'ab12';
const bytes = Buffer.from('isi');

test('what was made once is not made again', async () => {
  using folder = temporaryFolder('simpanan-');
  await cached(folder.path, KEY, async () => bytes);
  const again = await cached(folder.path, KEY, async () => {
    throw new Error('made twice');
  });
  expect(again).toEqual(bytes);
});

test('a damaged entry is made again', async () => {
  using folder = temporaryFolder('simpanan-');
  await cached(folder.path, KEY, async () => bytes);
  const file = path.join(folder.path, 'ab', KEY);
  writeFileSync(file, readFileSync(file).subarray(0, 34));
  expect(await cached(folder.path, KEY, async () => bytes)).toEqual(bytes);
});

test('a maker that fails leaves nothing behind', async () => {
  using folder = temporaryFolder('simpanan-');
  await expect(cached(folder.path, KEY, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(folder.path)).toEqual([]);
});
