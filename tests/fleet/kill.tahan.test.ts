import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildFleet } from '../../src/run/build/build-fleet.ts';
import type { SitusReport } from '../../src/run/build/report.ts';
import { childrenOf, startRun } from './start-run.ts';
import { pagesOf, type Tree, treeOf, type Workspace, workspaceOf } from './workspace.ts';

const NO_LIMITS = { baseMs: 600_000, perMegabyteMs: 0, memoryMb: 500 };
const SITUS = ['dinkes', 'dlh', 'kec-satu', 'rsud'];

const versionOf = (text: string): Tree =>
  Object.assign({}, ...SITUS.map((situs, n) => pagesOf(situs, 4 + 3 * n, `${text} ${situs}`)));

async function cleanBuildOf(text: string): Promise<Tree> {
  using work = workspaceOf(versionOf(text));
  await buildFleet(work.options());
  return treeOf(work.keluaran);
}

const tidy = (work: Workspace): boolean => !existsSync(path.join(work.keluaran, '.tukar'));

test('kill -9 at any moment: the next command leaves every folder whole, old or new, and a build makes all new', async () => {
  const versions = { lama: await cleanBuildOf('lama'), baru: await cleanBuildOf('baru') };
  const partOf = (tree: Tree, situs: string): [string, string][] =>
    Object.entries(tree).filter(([file]) => file.startsWith(`${situs}/`));
  using work = workspaceOf(versionOf('lama'));
  await buildFleet(work.options());
  expect(treeOf(work.keluaran)).toEqual(versions.lama);

  // From the first line of the program to after its last: a whole run takes about half a second.
  for (const [n, ms] of [0, 80, 140, 180, 220, 260, 300, 340, 380, 420, 460, 520, 600, 700].entries()) {
    const [before, after] = n % 2 === 0 ? (['lama', 'baru'] as const) : (['baru', 'lama'] as const);
    work.write(versionOf(after));
    const run = startRun(work.options());
    await pause(ms);
    run.process.kill('SIGKILL');
    await run.ended;

    // A command that is about no situs at all mends them all the same.
    await buildFleet(work.options({ situs: [] }));
    const mended = treeOf(work.keluaran);
    for (const situs of SITUS) {
      const whole = [partOf(versions[before], situs), partOf(versions[after], situs)];
      expect(whole, `${situs} after ${ms} ms`).toContainEqual(partOf(mended, situs));
    }
    expect(tidy(work), `after ${ms} ms`).toBe(true);
    await buildFleet(work.options());
    expect(treeOf(work.keluaran), `after ${ms} ms`).toEqual(versions[after]);
  }
}, 300_000);

test('kill -9 between the two renames of a swap: the old folder is put back, and what was half-done is gone', async () => {
  using work = workspaceOf(pagesOf('dinkes', 2, 'lama'));
  await buildFleet(work.options());
  const old = work.outputOf('dinkes');
  const tukar = path.join(work.keluaran, '.tukar');
  for (const half of ['siap/dinkes', 'hapus/dlh']) mkdirSync(path.join(tukar, half), { recursive: true });
  mkdirSync(path.join(tukar, 'lama'));
  renameSync(path.join(work.keluaran, 'dinkes'), path.join(tukar, 'lama', 'dinkes'));
  const report = await buildFleet(work.options({ situs: [] }));
  expect(report.putBack).toEqual(['dinkes']);
  expect(work.outputOf('dinkes')).toEqual(old);
  expect(tidy(work)).toBe(true);
});

test('a child that is killed is a problem of its situs; the others are built', async () => {
  using work = workspaceOf({ ...versionOf('lama'), 'rsud/perilaku.txt': 'menunggu selamanya' });
  const run = startRun(work.options({ processes: 1, limits: NO_LIMITS }));
  process.kill(await run.child(), 'SIGKILL');
  const report = JSON.parse(await run.told('"type":"report"'));
  expect(report.situs.map(({ id, state }: SitusReport) => `${id} ${state}`)).toEqual([
    'dinkes built',
    'dlh built',
    'kec-satu built',
    'rsud failed',
  ]);
  expect(report.situs[3].problems[0].pesan).toContain('SIGKILL');
  expect(await run.ended).toBe(0);
});

test('Ctrl-C ends children and run, and leaves what was finished and nothing half-done', async () => {
  using work = workspaceOf(versionOf('lama'));
  await buildFleet(work.options());
  const old = treeOf(work.keluaran);
  work.write({ ...versionOf('baru'), 'rsud/perilaku.txt': 'berputar' });
  const run = startRun(work.options());
  await run.told('"finished"');
  const { pid } = run.process;
  expect(childrenOf(pid)).not.toEqual([]);
  run.process.kill('SIGINT');
  expect(await run.ended).toBe(130);
  expect(JSON.parse(await run.told('"type":"report"')).stopped).toBe('interrupted');
  expect(childrenOf(pid)).toEqual([]);
  expect(tidy(work)).toBe(true);
  expect(Object.keys(treeOf(work.keluaran)).sort()).toEqual(Object.keys(old).sort());
  expect(work.outputOf('rsud')['h0/index.html']).toContain('lama');
});

test('a second run waits for the first, says for which process, and finds its work done', async () => {
  using work = workspaceOf({ ...versionOf('lama'), 'rsud/perilaku.txt': 'menunggu selamanya' });
  const first = startRun(work.options({ limits: NO_LIMITS }));
  await first.told('"done":3');
  const second = startRun(work.options({ situs: SITUS.slice(0, 3) }));
  expect(JSON.parse(await second.told('"waiting"')).pid).toBe(first.process.pid);
  for (const child of childrenOf(first.process.pid)) process.kill(child, 'SIGKILL');
  expect([await first.ended, await second.ended]).toEqual([0, 0]);
  const { situs } = JSON.parse(await second.told('"type":"report"'));
  expect(situs.map(({ state }: SitusReport) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(tidy(work)).toBe(true);
});

test('runs that start at the same moment build one after another, and all end well', async () => {
  using work = workspaceOf(versionOf('lama'));
  const runs = [1, 2, 3].map(() => startRun(work.options({ processes: 1 })));
  expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0, 0]);
  expect(treeOf(work.keluaran)).toEqual(await cleanBuildOf('lama'));
  expect(tidy(work)).toBe(true);
});
