import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Target } from '../../src/publish/index.ts';
import { directoryOf } from '../../src/read/zip.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { deploy, finish, type Pages, signer, targetOf, versionOf } from './situs.ts';

const TRY = fileURLToPath(new URL('./try-deploy.ts', import.meta.url));

const zipAt = (where: string): Promise<Target> => targetOf(`zip:${where}`);

const PAGES: Pages = versionOf('satu', { 'lcc.json': '{}', 'berita/a/index.html': '<p>a</p></html>' });

test('a zip holds every file, the rules of the server and what to do; what pages name first, the home page last', async () => {
  using folder = temporaryFolder('zip-');
  const where = path.join(folder.path, 'tangan');
  await deploy(finish(path.join(folder.path, 'jadi'), PAGES), await zipAt(where), { signer });
  const bytes = readFileSync(path.join(where, 'dinkes', 'dinkes-2026-11-24-1.zip'));
  const names = directoryOf(bytes)?.map(({ name }) => name) ?? [];
  expect(names[0]).toMatch(/^_a\/tema\./);
  expect(names.at(-1)).toBe('index.html');
  expect([...names].sort()).toEqual(
    [
      ...Object.keys(PAGES),
      '.htaccess',
      'PETUNJUK-UNGGAH.txt',
      'integritas.json',
      'integritas.sig.json',
    ].sort(),
  );
});

test('the same release is the same zip byte for byte, in any zone of the machine', () => {
  using folder = temporaryFolder('zip-');
  const jadi = finish(path.join(folder.path, 'jadi'), PAGES);
  const [one, other] = ['UTC', 'Asia/Jayapura'].map((zone, n) => {
    const where = path.join(folder.path, `tangan-${n}`);
    const env = { ...process.env, TZ: zone };
    const { stdout } = spawnSync(process.execPath, [TRY, jadi, `zip:${where}`, '0'], {
      env,
      encoding: 'utf8',
    });
    expect(stdout).toBe('release\n');
    return readFileSync(path.join(where, 'dinkes', 'dinkes-2026-11-24-1.zip'));
  });
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
});

test('nothing new is no zip; a zip that was taken away is made again', async () => {
  using folder = temporaryFolder('zip-');
  const where = path.join(folder.path, 'tangan');
  const target = await zipAt(where);
  const jadi = finish(path.join(folder.path, 'jadi'), PAGES);
  await deploy(jadi, target);
  expect((await deploy(jadi, target, { hours: 1 })).kind).toBe('same');
  rmSync(path.join(where, 'dinkes', 'dinkes-2026-11-24-1.zip'));
  expect((await deploy(jadi, target, { hours: 2 })).id).toBe('2026-11-24-2');
  expect(readdirSync(path.join(where, 'dinkes')).sort()).toEqual([
    'dinkes-2026-11-24-2.zip',
    'isi',
    'rilis.jsonl',
  ]);
});

test('an unchanged file keeps its time from zip to zip, a changed one has a later', async () => {
  using folder = temporaryFolder('zip-');
  const where = path.join(folder.path, 'tangan');
  const target = await zipAt(where);
  await deploy(finish(path.join(folder.path, 'a'), { ...PAGES, 'tetap.txt': 'a' }), target);
  await deploy(finish(path.join(folder.path, 'b'), { ...PAGES, 'tetap.txt': 'a', 'lcc.json': '[]' }), target);
  const timesOf = (n: number) =>
    JSON.parse(readFileSync(path.join(where, 'dinkes', 'isi', `2026-11-24-${n}.json`), 'utf8')).times;
  expect(timesOf(2)['tetap.txt']).toBe(timesOf(1)['tetap.txt']);
  expect(timesOf(2)['lcc.json']).toBe(timesOf(1)['lcc.json'] + 2);
});

test('only to look at what would change makes no folder', async () => {
  using folder = temporaryFolder('zip-');
  const where = path.join(folder.path, 'tangan');
  expect((await (await zipAt(where)).look('dinkes')).releases).toEqual([]);
  expect(existsSync(where)).toBe(false);
});
