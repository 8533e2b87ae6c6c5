import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, textOf } from './files.ts';
import { kabupatenOf, situsOf } from './fleet/kabupaten.ts';

let copy: string;
const inCopy = (below: string): string => path.join(copy, below);

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'koleksi-baru-'));
  for (const part of [
    'src',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(path.join(root, part), inCopy(part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), inCopy('node_modules'), 'junction');
  writeKoleksi();
  const tree = {
    ...kabupatenOf('dinas-a'),
    ...situsOf('dinas-a', 'Kabar pertama'),
    'dinas-a/lowongan/penyuluh.md':
      '---\nid: lwg-1\njudul: Tenaga penyuluh\ntanggal: 2026-11-20\nbatas_lamaran: 2026-12-08\n---\nLamaran dikirim ke kantor.\n',
  };
  for (const [below, text] of Object.entries(tree)) {
    const file = inCopy(path.join('content', below));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, String(text));
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The files that the page shows, and the one line. */
function writeKoleksi(): void {
  for (const [, code = ''] of textOf('docs/koleksi-baru.md').matchAll(
    /```ts\n(\/\/ src\/[^\n]*\n[\s\S]*?)```/g,
  )) {
    const file = inCopy(code.slice(3, code.indexOf('\n')));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  const index = inCopy('src/koleksi/index.ts');
  const before = readFileSync(index, 'utf8');
  const after = before.replace(/(semuaKoleksi = \[)/, '$1lowongan, ');
  expect(after).not.toBe(before);
  writeFileSync(index, `import { lowongan } from './lowongan/index.ts';\n${after}`);
}

test('a koleksi of one folder and one line is read, listed, shown, found and in the feed', () => {
  const args = [
    'scripts/build.ts',
    '--content',
    inCopy('content'),
    '--keluaran',
    inCopy('dist'),
    '--tanggal',
    '2026-11-24',
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  expect(stderr).toContain('1 dibangun');
  expect(status).toBe(0);
  const built = (below: string): string => readFileSync(inCopy(`dist/dinas-a/${below}`), 'utf8');
  expect(built('lowongan/index.html')).toContain('href="/lowongan/penyuluh/"');
  expect(built('lowongan/penyuluh/index.html')).toContain('Tenaga penyuluh');
  expect(built('peta-situs/index.html')).toContain('/lowongan/');
  const { koleksi } = JSON.parse(built('lcc.json'));
  expect(koleksi.lowongan.jumlah).toBe(1);
  const part = JSON.parse(built(koleksi.lowongan.bagian[0].url.slice(1)));
  expect(part.isi[0]).toMatchObject({
    id: 'lwg-1',
    judul: 'Tenaga penyuluh',
    data: { batas_lamaran: '2026-12-08' },
  });
}, 120_000);

test('a mistake in it is told in the words of its own fields', () => {
  writeFileSync(
    inCopy('content/dinas-a/lowongan/penyuluh.md'),
    '---\nid: lwg-1\njudul: Tenaga penyuluh\ntanggal: 2026-11-20\nbatas_lamaran: 8 Des\n---\nIsi.\n',
  );
  const args = ['scripts/check.ts', '--content', inCopy('content'), '--tanggal', '2026-11-24'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain('dinas-a/lowongan/penyuluh.md:5');
  expect(stdout).toContain('Batas lamaran');
});
