import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { checkFleet } from '../../src/run/check/check-fleet.ts';
import { kabupatenOf } from './kabupaten.ts';
import { childrenOf, startCheck } from './start-run.ts';
import { type Tree, type Workspace, workspaceOf } from './workspace.ts';

const WORKER = new URL('./checker.ts', import.meta.url).href;
const LIMITS = { baseMs: 20_000, perMegabyteMs: 0, memoryMb: 400 };

/** Files of one situs whose reading does what they say. */
const situsOf = (id: string, files: Tree): Tree => ({
  [`${id}/daftar.txt`]: Object.keys(files).join('\n'),
  ...Object.fromEntries(Object.entries(files).map(([name, deed]) => [`${id}/${name}`, deed])),
});

async function check(work: Workspace, situs: readonly string[], limits = LIMITS) {
  const { kabupaten, problems } = readKabupaten(work.content);
  if (!kabupaten) throw new Error(problems.map(({ pesan }) => pesan).join('\n'));
  const { content, folder } = work;
  const job = { kabupaten, content, situs, tanggal: '2026-11-24', cache: path.join(folder, 'cache') };
  const checked = await checkFleet({
    ...{ ...job, limits, worker: WORKER, processes: 2 },
    signal: new AbortController().signal,
  });
  return checked.map(({ id, files, problems: own }) => ({
    id,
    files,
    told: own.map(({ kode, path: at }) => `${kode} ${at}`),
    words: own.map(({ pesan }) => pesan).join('\n'),
  }));
}

test.each([
  ['berputar', 'waktu terlalu lama'],
  ['menunggu selamanya', 'waktu terlalu lama'],
  ['menimbun bita', 'memori terlalu besar'],
  ['menimbun teks', 'memori terlalu besar'],
  ['mati sendiri', 'terlalu rumit'],
])(
  'a file whose reading goes over its limits (%s) is a problem at that file; all else is told',
  async (deed, words) => {
    using work = workspaceOf({
      ...kabupatenOf('satu', 'dua'),
      ...situsOf('satu', { 'a.md': '', 'b.md': deed, 'c.md': '' }),
      ...situsOf('dua', { 'a.md': '' }),
    });
    expect(await check(work, ['satu', 'dua'])).toEqual([
      { id: 'satu', files: 2, told: ['BRK-40 satu/b.md'], words: expect.stringContaining(words) },
      { id: 'dua', files: 1, told: [], words: '' },
    ]);
  },
);

test('several such files of one situs are told in one run', async () => {
  using work = workspaceOf({
    ...kabupatenOf('satu'),
    ...situsOf('satu', { 'a.md': 'mati sendiri', 'b.md': 'berputar', 'c.md': 'menimbun bita', 'd.md': '' }),
  });
  const [satu] = await check(work, ['satu']);
  expect(satu).toEqual({
    id: 'satu',
    files: 1,
    told: ['BRK-40 satu/a.md', 'BRK-40 satu/b.md', 'BRK-40 satu/c.md'],
    words: expect.anything(),
  });
});

test.each([
  ['berputar', 'MSN-02'],
  ['menimbun bita', 'MSN-03'],
  ['menimbun teks', 'MSN-03'],
  ['mati sendiri', 'MSN-01'],
])('work between files that goes over its limits (%s) is a problem of its situs', async (deed, kode) => {
  using work = workspaceOf({
    ...kabupatenOf('satu', 'dua'),
    ...situsOf('satu', { 'a.md': '', antara: deed }),
    ...situsOf('dua', { 'a.md': '' }),
  });
  expect(
    await check(work, ['dua', 'satu'], { ...LIMITS, baseMs: deed === 'berputar' ? 3_000 : 20_000 }),
  ).toEqual([
    { id: 'dua', files: 1, told: [], words: '' },
    { id: 'satu', files: 0, told: [`${kode} satu`], words: expect.anything() },
  ]);
});

test('Ctrl-C ends check within a second while work holds its child, and leaves no process behind', async () => {
  using work = workspaceOf({ ...kabupatenOf('satu'), ...situsOf('satu', { antara: 'berputar' }) });
  const run = startCheck(work.folder);
  const child = await run.child();
  await pause(500);
  const asked = performance.now();
  run.process.kill('SIGINT');
  expect(await run.ended).toBe(130);
  expect(performance.now() - asked).toBeLessThan(1_000);
  expect(childrenOf(run.process.pid)).not.toContain(child);
});
