import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kabupatenOf, situsOf } from './kabupaten.ts';
import { type Tree, treeOf, type Workspace, workspaceOf } from './workspace.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

function build(work: Workspace, ...args: string[]): { code: number | null; said: string; gave: string } {
  const places = ['--content', work.content, '--keluaran', work.keluaran, '--tanggal', '2026-11-24'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args, ...places], {
    encoding: 'utf8',
  });
  return { code: status, said: stderr, gave: stdout };
}

/** What the manifest of a built situs says it has done itself; the list of sites repeats it. */
function figuresOf(work: Workspace, situs: string): object {
  const manifest = work.outputOf(situs)['lcc.json'];
  if (manifest === undefined) return {};
  const { dikerjakan, syarat_dasar } = JSON.parse(manifest).kepatuhan;
  return { dikerjakan, syarat_dasar };
}

const TWO = {
  ...kabupatenOf('satu', 'dua', 'tiga'),
  ...situsOf('satu', 'Kabar satu'),
  ...situsOf('dua', 'Kabar dua'),
};

test('one command builds a kabupaten; a mistake in one situs stops that situs alone', async () => {
  using work = workspaceOf(TWO);
  const first = build(work);
  expect(first.said).toMatch(/^satu +\d+ halaman +\d+(,\d+)? detik$/m);
  expect(first.said).toMatch(/^2 situs: 2 dibangun\. \d+ halaman, \d+(,\d+)? detik\.\nLangkah terlama: /m);
  expect(first.said).toContain('Terdaftar, tetapi belum punya folder: tiga.');
  expect(first.code).toBe(0);
  const good = work.outputOf('satu');
  expect(good).toHaveProperty(['berita/2026-11-20-kabar/index.html']);
  expect(JSON.parse(work.outputOf('lcc')['situs.json'] ?? '').situs).toEqual(
    ['satu', 'dua', 'tiga'].map((id) => ({
      id,
      nama: `Dinas ${id}`,
      jenis: 'dinas',
      induk: null,
      host: `${id}.contohkab.go.id`,
      umpan: `https://${id}.contohkab.go.id/lcc.json`,
      status: 'belum',
      status_sejak: null,
      ...figuresOf(work, id),
      ...(id !== 'tiga' && { diperiksa: '2026-11-24' }),
    })),
  );

  work.write({
    ...situsOf('dua', 'Kabar baru'),
    ...situsOf('satu - Salinan', 'Kabar satu'),
    'satu/berita/2026-11-21-rusak.md': '---\nid: x\njudul: Rusak\ntangal: 1\n---\n',
  });
  const second = build(work, '--json');
  expect(second.code).toBe(1);
  expect(second.said).toContain('satu/berita/2026-11-21-rusak.md:4:1\n');
  expect(second.said).toContain('REG-01');
  const { situs } = JSON.parse(second.gave);
  expect(situs.map(({ id, keadaan }: Tree) => `${id} ${keadaan}`)).toEqual([
    'dua dibangun',
    'satu perlu_diperbaiki',
    'satu - Salinan perlu_diperbaiki',
  ]);
  expect(situs[1].masalah.length).toBeGreaterThan(0);
  expect(work.outputOf('satu')).toEqual(good);

  // Byte for byte as without the mistake, which the boards tell; with one process, in another folder, and in one go.
  using alone = workspaceOf({ ...TWO, ...situsOf('dua', 'Kabar baru') });
  expect(build(alone, '--proses', '1').code).toBe(0);
  while (existsSync(path.join(work.keluaran, '.tukar'))) await pause(20);
  const sitesOf = ({ keluaran }: Workspace): unknown =>
    Object.fromEntries(Object.entries(treeOf(keluaran)).filter(([below]) => !below.startsWith('lcc')));
  expect(sitesOf(work)).toEqual(sitesOf(alone));
});

test('an old folder is gone soon after the command that replaced it, and so is what another left', async () => {
  using work = workspaceOf(TWO);
  expect(build(work).code).toBe(0);
  const tukar = path.join(work.keluaran, '.tukar');
  const left = path.join(tukar, 'hapus', 'satu');
  mkdirSync(left, { recursive: true });
  writeFileSync(path.join(left, 'sisa.html'), 'sisa');
  work.write(situsOf('satu', 'Kabar lain'));
  expect(build(work, 'satu').code).toBe(0);
  while (existsSync(tukar)) await pause(20);
  expect(work.outputOf('satu')['berita/2026-11-20-kabar/index.html']).toContain('Kabar lain');
});

test('a mistyped name is wrong use, and the nearest one is offered', () => {
  using work = workspaceOf(TWO);
  expect(build(work, 'satuu')).toEqual({
    code: 2,
    said: 'Situs `satuu` tidak ada. Mungkin maksudnya `satu`?\n',
    gave: '',
  });
});

test('an output folder that would bury the content is wrong use, and nothing is touched', () => {
  using work = workspaceOf(TWO);
  const before = treeOf(work.content);
  expect(build({ ...work, keluaran: path.join(work.content, 'satu') }).code).toBe(2);
  expect(treeOf(work.content)).toEqual(before);
});

test('an output folder that cannot be made is a fault of the machine', () => {
  using work = workspaceOf({ ...TWO, '../berkas': 'bukan folder' });
  expect(build({ ...work, keluaran: path.join(work.folder, 'berkas', 'dist') }).code).toBe(3);
});
