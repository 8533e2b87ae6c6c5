import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { problemsText } from '../../src/problems/text.ts';
import { buildFleet } from '../../src/run/build/build-fleet.ts';
import { pagesOf, treeOf, workspaceOf } from './workspace.ts';

/** Little time for what is small; what is a megabyte big has a minute. */
const LIMITS = { baseMs: 1_000, perMegabyteMs: 60_000, memoryMb: 200 };
const BIG = 'x'.repeat(1_000_000);
const TWO = { ...pagesOf('dinkes', 6, 'sehat'), ...pagesOf('dlh', 2, 'hijau') };

test('a mistake in one situs keeps its last good folder; the others are built as without it', async () => {
  using work = workspaceOf(TWO);
  await buildFleet(work.options());
  const good = work.outputOf('dlh');
  work.write({ 'dlh/h0.md': 'diubah\n', 'dlh/h1.md': '', 'dinkes/h0.md': 'diubah\n' });
  const { situs } = await buildFleet(work.options());
  expect(situs.map(({ state }) => state)).toEqual(['built', 'refused']);
  expect(situs[1]?.problems.map(({ path: place }) => place)).toEqual(['dlh/h1.md']);
  expect(work.outputOf('dlh')).toEqual(good);

  using alone = workspaceOf({ ...pagesOf('dinkes', 6, 'sehat'), 'dinkes/h0.md': 'diubah\n' });
  await buildFleet(alone.options());
  expect(work.outputOf('dinkes')).toEqual(alone.outputOf('dinkes'));
});

test.each([
  ['melempar', 'MSN-04'],
  ['gagal', 'MSN-05'],
  ['keluar', 'MSN-01'],
  ['mati', 'MSN-01'],
  ['lupa menunggu', 'MSN-01'],
  ['menimbun teks', 'MSN-03'],
  ['menimbun bita', 'MSN-03'],
  ['kurang berkas', 'MSN-08'],
])(
  'a situs that does this: %s, is a problem of its own, and its last good folder stays',
  async (deed, kode) => {
    using work = workspaceOf(TWO);
    await buildFleet(work.options());
    const good = work.outputOf('dinkes');
    const changed = { 'dinkes/h0.md': 'diubah\n', 'dlh/h0.md': 'diubah\n' };
    work.write({ ...changed, 'dinkes/perilaku.txt': deed, 'dinkes/b.txt': BIG, 'dlh/b.txt': BIG.slice(9) });
    const { situs, stopped } = await buildFleet(work.options({ limits: LIMITS, processes: 1 }));
    expect(situs.map(({ state }) => state)).toEqual(['failed', 'built']);
    expect(situs[0]?.problems.map((problem) => problem.kode)).toEqual([kode]);
    expect(stopped).toBeUndefined();
    expect(work.outputOf('dinkes')).toEqual(good);
    expect(work.outputOf('dlh')['h0/index.html']).toContain('diubah');
    expect(existsSync(path.join(work.keluaran, '.tukar'))).toBe(false);
  },
);

test.each(['berputar', 'menunggu selamanya'])(
  'a situs that never ends (%s) is stopped in its time',
  async (deed) => {
    using work = workspaceOf({ ...TWO, 'dinkes/perilaku.txt': deed, 'dlh/b.txt': BIG });
    const { situs } = await buildFleet(work.options({ limits: LIMITS }));
    expect(situs.map(({ state }) => state)).toEqual(['failed', 'built']);
    expect(situs[0]?.problems.map(({ kode }) => kode)).toEqual(['MSN-02']);
  },
);

test('a page that throws is told with its address and what was thrown', async () => {
  using work = workspaceOf({ ...TWO, 'dinkes/perilaku.txt': 'melempar' });
  const { situs } = await buildFleet(work.options());
  expect(problemsText(situs[0]?.problems ?? [])).toMatchInlineSnapshot(`
    "dinkes:1:1
      Halaman \`/berita/\` di situs \`dinkes\` gagal dibuat: \`judul is not a text\`. Kesalahan ada di pihak kami, bukan pada isi situs. Situs yang sudah jadi sebelumnya tidak berubah.
      Sampaikan pesan ini kepada pengelola program.
      MSN-04

    1 berkas perlu diperbaiki."
  `);
});

test('a disk that is full ends the run, and every folder stays as it was', async () => {
  using work = workspaceOf(TWO);
  await buildFleet(work.options());
  const good = treeOf(work.keluaran);
  work.write({ 'dinkes/perilaku.txt': 'disk penuh', 'dlh/h0.md': 'diubah\n' });
  const { situs, stopped } = await buildFleet(work.options({ processes: 1 }));
  expect(stopped).toBe('disk');
  expect(situs.map(({ state }) => state)).toEqual(['failed', 'stopped']);
  expect(situs[0]?.problems.map(({ kode }) => kode)).toEqual(['MSN-06']);
  expect(treeOf(work.keluaran)).toEqual(good);
  expect(existsSync(path.join(work.keluaran, '.tukar'))).toBe(false);
});

test('a run that is told to end leaves what was finished, and nothing half-done', async () => {
  using work = workspaceOf({ ...TWO, 'dinkes/perilaku.txt': 'menunggu selamanya' });
  const told = new AbortController();
  const report = await buildFleet(
    work.options(),
    ({ type }) => {
      if (type === 'finished') told.abort();
    },
    told.signal,
  );
  expect(report.stopped).toBe('interrupted');
  expect(report.situs.map(({ state }) => state)).toEqual(['stopped', 'built']);
  expect(work.outputOf('dinkes')).toEqual({});
  expect(existsSync(path.join(work.keluaran, '.tukar'))).toBe(false);
});
