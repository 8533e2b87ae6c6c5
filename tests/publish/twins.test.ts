import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { deploy, finish, folderAt, versionOf } from './situs.ts';

const LONG = 'Kabar dari kantor. '.repeat(200);

test('what gets smaller by it stands compressed beside itself, of one time; what does not stands alone', async () => {
  using folder = temporaryFolder('kembar-');
  const where = path.join(folder.path, 'www');
  mkdirSync(where);
  const target = await folderAt(where);
  const at = (below: string): string => path.join(where, 'dinkes/current', below);
  const pages = (words: string) =>
    versionOf('satu', { 'kabar.txt': LONG + words, 'tetap.txt': LONG, 'a.txt': 'a', 'b.webp': LONG });
  await deploy(finish(path.join(folder.path, 'a'), pages('lama')), target);
  expect(brotliDecompressSync(readFileSync(at('kabar.txt.br'))).toString()).toBe(`${LONG}lama`);
  expect(gunzipSync(readFileSync(at('kabar.txt.gz'))).toString()).toBe(`${LONG}lama`);
  expect(statSync(at('kabar.txt.br')).mtimeMs).toBe(statSync(at('kabar.txt')).mtimeMs);
  for (const alone of ['a.txt.gz', 'b.webp.br']) expect(existsSync(at(alone))).toBe(false);
  const kept = statSync(at('tetap.txt.br')).ino;
  const before = statSync(at('kabar.txt.br')).mtimeMs;
  await deploy(finish(path.join(folder.path, 'b'), pages('baru')), target);
  expect(statSync(at('tetap.txt.br')).ino).toBe(kept);
  expect(statSync(at('kabar.txt.br')).mtimeMs).toBeGreaterThan(before);
  expect(brotliDecompressSync(readFileSync(at('kabar.txt.br'))).toString()).toBe(`${LONG}baru`);
});
