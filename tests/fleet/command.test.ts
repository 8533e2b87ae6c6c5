import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
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

const TWO = {
  ...kabupatenOf('satu', 'dua', 'tiga'),
  ...situsOf('satu', 'Kabar satu'),
  ...situsOf('dua', 'Kabar dua'),
};

test('one command builds a kabupaten; a mistake in one situs stops that situs alone', () => {
  using work = workspaceOf(TWO);
  const first = build(work);
  expect(first.said).toMatch(/^satu +\d+ halaman +\d+,\d+ detik$/m);
  expect(first.said).toMatch(/^2 situs: 2 dibangun\. \d+ halaman, \d+,\d+ detik\.\nLangkah terlama: /m);
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

  // Byte for byte as without the mistake; with one process, in another folder, and in one go.
  using alone = workspaceOf({ ...TWO, ...situsOf('dua', 'Kabar baru') });
  expect(build(alone, '--proses', '1').code).toBe(0);
  expect(treeOf(work.keluaran)).toEqual(treeOf(alone.keluaran));
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
