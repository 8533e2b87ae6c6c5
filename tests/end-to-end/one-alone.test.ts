import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSalah } from '../../src/problems/problem.ts';
import { startRun } from '../fleet/start-run.ts';
import { type Files, page, placed, put, TOP } from './folder.ts';
import { build, type Place, realOptions, smallKabupaten, statesOf, sumsIn } from './real-build.ts';

const TWO = ['dinkes', 'kel-sari'];
const NEWS = {
  'kel-sari/berita/2026-11-23-baru.md': page('id: brt-baru\njudul: Kabar baru\ntanggal: 2026-11-23'),
};

let good: Place & Disposable;
/** `kel-sari` with its news, where nothing goes wrong beside it. */
let sound: Record<string, string>;

beforeAll(async () => {
  good = smallKabupaten();
  expect(statesOf(await build(good, { situs: TWO }))).toEqual(['dinkes built', 'kel-sari built']);
  using alone = smallKabupaten();
  put(alone, NEWS);
  const report = await build(alone, { situs: ['kel-sari'], processes: 1 });
  expect(statesOf(report)).toEqual(['kel-sari built']);
  sound = sumsIn(path.join(alone.keluaran, 'kel-sari'));
});
afterAll(() => good[Symbol.dispose]());

/** What was built before, and since then news in one situs and these files in the other. */
function since(files: Files): Place & Disposable {
  const work = smallKabupaten();
  cpSync(good.keluaran, work.keluaran, { recursive: true });
  put(work, { ...NEWS, ...files });
  return work;
}

/** The last good `dinkes` byte for byte, `kel-sari` as without what went wrong, and nothing half-done. */
function expectAlone({ keluaran }: Place): void {
  expect(sumsIn(path.join(keluaran, 'dinkes'))).toEqual(sumsIn(path.join(good.keluaran, 'dinkes')));
  expect(sumsIn(path.join(keluaran, 'kel-sari'))).toEqual(sound);
  expect(readdirSync(keluaran).sort()).toEqual(TWO);
}

/** The compiled theme, in which one component throws on the pages of one host. */
function brokenTheme({ folder: sound, fingerprint }: { folder: string; fingerprint: string }, at: string) {
  const folder = path.join(at, 'tema');
  mkdirSync(path.join(folder, 'server'), { recursive: true });
  symlinkSync(path.join(sound, 'client'), path.join(folder, 'client'));
  const entry = pathToFileURL(path.join(sound, 'server', 'entry.mjs')).href;
  writeFileSync(
    path.join(folder, 'server', 'entry.mjs'),
    `import * as sound from ${JSON.stringify(entry)};
const broken = (situs) => new Proxy(situs, {
  get(target, key) {
    if (key === 'identitas') throw new Error('identitas tidak terbaca');
    return Reflect.get(target, key);
  },
});
const known = (locals) => (locals.situs.id === 'dinkes' ? { ...locals, situs: broken(locals.situs) } : locals);
export const respond = (request, locals) => sound.respond(request, known(locals));
export const openPages = () => {
  const pageOf = sound.openPages(sound.respond);
  return (locals, address) => pageOf(known(locals), address);
};
`,
  );
  return { folder, fingerprint: `${fingerprint}-rusak` };
}

describe('a situs that cannot be built keeps its last good folder, and the others are built as without it', () => {
  test('a mistake in one berita', async () => {
    using work = since({
      'dinkes/berita/2026-11-23-rusak.md': page('id: brt-rusak\njudul: Rusak\ntanggal: 2026-02-30'),
    });
    const report = await build(work, { situs: TWO });
    expect(statesOf(report)).toEqual(['dinkes refused ISI-04', 'kel-sari built']);
    expect(report.situs[0]?.problems.filter(isSalah).map(placed)).toEqual([
      'ISI-04 dinkes/berita/2026-11-23-rusak.md:4:10',
    ]);
    expectAlone(work);
  });

  test('a page that throws', async () => {
    using work = since({ 'dinkes/berita/2026-11-23-lain.md': page(TOP) });
    const { renderer } = await realOptions(work, { situs: TWO });
    const report = await build(work, { situs: TWO, renderer: brokenTheme(renderer, work.folder) });
    expect(statesOf(report)).toEqual(['dinkes failed MSN-04', 'kel-sari built']);
    const [problem] = report.situs[0]?.problems ?? [];
    expect(problem?.path).toMatch(/^src\/.+\.(astro|ts)$/);
    expect(problem?.pesan).toContain('identitas tidak terbaca');
    expectAlone(work);
  });

  test('a process that is killed in the midst of it', async () => {
    using work = since({ 'dinkes/berita/2026-11-23-lain.md': page(TOP) });
    const run = startRun(await realOptions(work, { situs: TWO, processes: 1 }));
    const pid = await run.child();
    // The bigger one is built first.
    const begun = path.join(work.keluaran, '.tukar', 'siap', 'dinkes', 'index.html');
    while (!existsSync(begun)) await pause(5);
    process.kill(pid, 'SIGKILL');
    expect(await run.told('"type":"report"')).toMatch(/"id":"dinkes","state":"failed".*"kode":"MSN-01"/);
    await run.ended;
    expectAlone(work);
  });
});
