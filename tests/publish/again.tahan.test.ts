import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { holdLock } from '../../src/disk/lock.ts';
import { backUp, type Homes, restore } from '../../src/run/cadangkan/index.ts';
import { page, put } from '../end-to-end/folder.ts';
import { runCommand } from '../end-to-end/run-command.ts';
import { root } from '../files.ts';
import { type Tree, treeOf } from '../fleet/workspace.ts';
import { berita, office } from './office.ts';

/** All that is on air of one situs but its signature, which says when. */
function onAir(www: string, situs: string): Tree {
  const { 'integritas.sig.json': _, ...files } = treeOf(path.join(www, situs, 'current', '.'));
  return Object.fromEntries(Object.entries(files).filter(([below]) => !/sig\.json\.(br|gz)$/.test(below)));
}

test('the machine is gone: from a backup a new one publishes the same bytes, signed by the same key', async () => {
  using work = office();
  await work.run('kunci', 'satu');
  await work.deploy('satu', 'dua');
  const homesIn = (folder: string): Homes => ({
    content: path.join(folder, 'content'),
    ...{ simpanan: path.join(folder, 'simpanan'), internal: path.join(folder, 'internal') },
    ...{ titipan: path.join(folder, 'titipan'), kunci: path.join(folder, 'kunci') },
    ruang: path.join(folder, 'ruang'),
  });
  const file = path.join(work.folder, 'cadangan.tar.gz');
  const passphrase = (): Promise<string> => Promise.resolve('kopi gunung hujan sore');
  const { signal } = new AbortController();
  const job = { to: file, tanggal: '2026-11-24', program: '0.1.0', passphrase, signal };
  await backUp({ ...job, homes: homesIn(work.folder) });
  const before = ['satu', 'dua'].map((situs) => onAir(work.www, situs));
  const key = JSON.parse(work.seen('satu/current/integritas.sig.json')).kunci;

  const fresh = path.join(work.folder, 'mesin-baru');
  const www = path.join(fresh, 'www');
  mkdirSync(www, { recursive: true });
  renameSync(work.www, path.join(work.folder, 'hilang'));
  for (const name of ['content', 'kunci', 'terbit'])
    rmSync(path.join(work.folder, name), { recursive: true });
  await restore({ file, homes: homesIn(fresh), aside: fresh, passphrase, setsAside: false });
  const ended = await runCommand('deploy', [
    ...['satu', 'dua', '--ke', `folder:${www}`, '--tanggal', '2026-11-24'],
    ...['--content', path.join(fresh, 'content'), '--kunci', path.join(fresh, 'kunci')],
    ...['--keluaran', path.join(fresh, 'terbit')],
  ]);
  expect([ended.code, ended.stderr]).toEqual([0, expect.stringContaining('2 situs terbit')]);
  expect(['satu', 'dua'].map((situs) => onAir(www, situs))).toEqual(before);
  const signed = JSON.parse(readFileSync(path.join(www, 'satu/current/integritas.sig.json'), 'utf8'));
  expect(signed.kunci).toBe(key);
}, 120_000);

test('all sites go back to a moment, and only so many releases stay', async () => {
  using work = office();
  const words = (text: string): void =>
    put(work, Object.fromEntries(['satu', 'dua'].map((id) => [`${id}/berita/baru.md`, berita(text)])));
  const releases = (situs: string): string[] => readdirSync(path.join(work.www, situs, 'releases')).sort();
  words('Pertama');
  await work.deploy('satu', 'dua');
  words('Kedua');
  await work.deploy('satu', 'dua');
  const to = ['--ke', `folder:${work.www}`];
  // Both releases are of this minute; the moment of the first is taken from the record, as a person would read it.
  const early = await work.run('rollback', '--semua', '--waktu', '2020-01-01T00.00', ...to);
  expect([early.code, early.stderr]).toEqual([0, '']);
  const back = await work.run('rollback', 'satu', 'dua', ...to);
  expect([back.code, back.stderr.match(/tayang kembali/g)?.length]).toEqual([0, 2]);
  for (const id of ['satu', 'dua'])
    expect(work.seen(`${id}/current/berita/baru/index.html`)).toContain('Pertama');

  const late = await work.run('rollback', '--semua', '--waktu', '2099-01-01T00.00', ...to);
  expect([late.code, late.stderr.match(/memang sedang tayang/g)?.length]).toEqual([0, 2]);
  words('Ketiga');
  await work.deploy('satu', 'dua');
  expect(releases('satu')).toHaveLength(3);
  const kept = await work.run('releases', 'satu', '--simpan', '1', ...to);
  expect([kept.code, kept.stderr]).toEqual([0, expect.stringContaining('2 rilis lama dihapus')]);
  expect(releases('satu')).toHaveLength(1);
  expect(releases('dua')).toHaveLength(3);
  expect(work.seen('satu/current/berita/baru/index.html')).toContain('Ketiga');
}, 180_000);

test('an urgent warning is on all pages of its situs, while another run holds the output of the night', async () => {
  using work = office();
  await work.deploy('satu');
  put(work, {
    'satu/peringatan/banjir.md': page(
      'id: banjir-1\njudul: Banjir di hulu\ntingkat: darurat\nmulai: 2026-11-24',
    ),
  });
  const night = await holdLock(path.join(root, 'terbit', '.tukar'));
  const ended = await runCommand('deploy', [
    ...['satu', '--mendesak', '--ke', `folder:${work.www}`, '--tanggal', '2026-11-24'],
    ...['--content', work.content, '--kunci', path.join(work.folder, 'kunci')],
  ]);
  night.release();
  expect([ended.code, ended.stderr]).toEqual([0, expect.stringContaining('1 situs terbit')]);
  const pages = Object.entries(treeOf(path.join(work.www, 'satu/current/.'))).filter(
    ([below, text]) => below.endsWith('.html') && !/http-equiv="refresh"/.test(text),
  );
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter(([, text]) => !text.includes('Banjir di hulu')).map(([below]) => below)).toEqual([]);
}, 120_000);

const OLD = path.join(import.meta.dirname, '../fixtures/terbitan-lama');

test('what an older program published is carried on: recorded, numbered, lent to the next, and shown again', async () => {
  using work = office();
  const home = path.join(work.www, 'satu');
  cpSync(OLD, home, { recursive: true });
  symlinkSync('releases/2026-10-01-7', path.join(home, 'current'));
  const said = await work.run('releases', 'satu', '--ke', `folder:${work.www}`);
  expect([said.code, said.stdout]).toEqual([0, expect.stringContaining('2026-10-01-7')]);
  const next = await work.deploy('satu');
  expect([next.code, next.stderr]).toEqual([0, expect.stringContaining('1 situs terbit')]);
  const ids = readdirSync(path.join(home, 'releases')).sort();
  expect(ids).toEqual(['2026-10-01-7', expect.stringMatching(/^\d{4}-\d\d-\d\d-8$/)]);
  // Who has the old page open still finds its style.
  expect(existsSync(path.join(home, 'current/_a/lama.1a2b3c4d.css'))).toBe(true);
  expect(existsSync(path.join(home, 'current/berita/hanya-lama/index.html'))).toBe(false);
  const back = await work.run('rollback', 'satu', '--ke', `folder:${work.www}`);
  expect([back.code, back.stderr]).toEqual([0, expect.stringContaining('2026-10-01-7 tayang kembali')]);
  expect(work.seen('satu/current/berita/hanya-lama/index.html')).toContain('Kabar lama');
}, 120_000);
