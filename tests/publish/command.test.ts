import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { page, put } from '../end-to-end/folder.ts';
import { treeOf } from '../fleet/workspace.ts';
import { berita, office } from './office.ts';

test('a situs is published signed, edited, published again, and taken back; what changes is said first', async () => {
  using work = office({ 'satu/berita/contoh.md': berita('Karangan', '\ncontoh: ya') });
  expect((await work.run('kunci', 'satu')).code).toBe(0);
  const tried = await work.deploy('satu', '--coba');
  expect([tried.code, tried.stderr]).toEqual([
    0,
    expect.stringMatching(/satu +terbit pertama kali: \d+ halaman baru/),
  ]);
  expect(readdirSync(work.www)).toEqual([]);

  const first = await work.deploy('satu');
  expect([first.code, first.stderr]).toEqual([
    0,
    expect.stringContaining('1 situs terbit, 0 tidak berubah.'),
  ]);
  const current = 'satu/current/';
  expect(work.seen(`${current}berita/2026-11-20-kabar/index.html`)).toContain('Kabar satu');
  expect(existsSync(path.join(work.www, current, 'berita/contoh'))).toBe(false);
  expect(JSON.parse(work.seen(`${current}integritas.sig.json`))).toMatchObject({
    situs: 'satu',
    host: 'satu.contohkab.go.id',
    urutan: 1,
  });
  expect((await work.deploy('satu')).stderr).toContain('0 situs terbit, 1 tidak berubah.');

  put(work, { 'satu/berita/baru.md': berita('Baru') });
  writeFileSync(path.join(work.www, 'satu/titipan.txt'), 'titipan');
  const second = await work.deploy('satu');
  expect(second.stderr).toContain('+ /berita/baru/');
  expect(second.stderr).toContain('TBT-18');
  expect(readdirSync(path.join(work.www, 'satu/releases'))).toHaveLength(2);

  const table = await work.run('releases', 'satu', '--ke', `folder:${work.www}`);
  expect(table.stdout.match(/tayang/g)).toHaveLength(1);
  const ids = readdirSync(path.join(work.www, 'satu/releases')).sort();
  const beda = await work.run('releases', 'satu', '--ke', `folder:${work.www}`, '--beda', ids.join('..'));
  expect(beda.stdout).toContain('+ /berita/baru/index.html\n');

  const back = await work.run('rollback', 'satu', '--ke', `folder:${work.www}`);
  expect([back.code, back.stderr]).toEqual([0, expect.stringContaining('tayang kembali')]);
  expect(existsSync(path.join(work.www, current, 'berita/baru'))).toBe(false);
  const further = await work.run('rollback', 'satu', '--ke', `folder:${work.www}`);
  expect([further.code, further.stderr]).toEqual([1, expect.stringContaining('TBT-19')]);
});

test('a key that is lost stops the next release, and keeps nobody from going back', async () => {
  using work = office();
  await work.run('kunci', 'satu');
  await work.deploy('satu');
  put(work, { 'satu/berita/baru.md': berita('Baru') });
  await work.deploy('satu');
  rmSync(path.join(work.folder, 'kunci'), { recursive: true });
  put(work, { 'satu/berita/lagi.md': berita('Lagi') });
  const lost = await work.deploy('satu');
  expect([lost.code, lost.stderr]).toEqual([1, expect.stringContaining('TBT-14')]);
  const back = await work.run('rollback', 'satu', '--ke', `folder:${work.www}`);
  expect([back.code, back.stderr]).toEqual([0, expect.stringContaining('TBT-21')]);
});

test('a real target asks for a confirmed host, the basics, and a key; each is named, and nothing is packed', async () => {
  using work = office();
  const zip = path.join(work.folder, 'tangan');
  const settings = path.join(work.content, '_kabupaten/penerbitan.yaml');
  const asks = (least: number): void =>
    writeFileSync(settings, `syarat_dasar: ${least}\nsasaran:\n  tangan: "zip:${zip}"\nbaku: tangan\n`);
  asks(6);
  const register = path.join(work.content, '_kabupaten/register.yaml');
  const text = readFileSync(register, 'utf8');
  writeFileSync(register, text.replace('    host: satu.', '    host_bukti: asumsi\n    host: satu.'));
  const kept = await work.run('deploy', 'satu');
  expect(kept.code).toBe(1);
  for (const kode of ['TBT-01', 'TBT-02']) expect(kept.stderr).toContain(kode);
  writeFileSync(register, text);
  asks(0);
  expect((await work.run('deploy', 'satu')).stderr).toContain('TBT-13');
  expect(existsSync(zip)).toBe(false);
  await work.run('kunci', 'satu');
  expect((await work.run('deploy', 'satu')).code).toBe(0);
  expect(readdirSync(path.join(zip, 'satu')).some((name) => name.endsWith('.zip'))).toBe(true);
});

test('a situs with a mistake stays on air as it was, and the others go out', async () => {
  using work = office();
  const broken = page('id: rusak-1\njudul: Rusak\ntangal: 1');
  put(work, { 'dua/berita/rusak.md': broken });
  const ended = await work.deploy();
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain('TBT-04');
  expect(ended.stderr).toContain('TBT-15');
  expect(readdirSync(work.www)).toEqual(['lcc', 'satu']);
});

test('the boards go out with all sites, drawn from what goes out; a day alone is no news', async () => {
  const internal = 'server:\n  internal: dalam.contohkab.go.id\n';
  using work = office({
    '_kabupaten/penerbitan.yaml': internal,
    'satu/berita/contoh.md': berita('Karangan', '\ncontoh: ya'),
  });
  expect((await work.run('kunci', 'lcc')).code).toBe(0);
  const first = await work.deploy();
  expect([first.code, first.stderr]).toEqual([
    0,
    expect.stringContaining('4 situs terbit, 0 tidak berubah.'),
  ]);
  const hosts = ['lcc', 'lcc-internal'].map(
    (id) => JSON.parse(work.seen(`${id}/current/integritas.sig.json`)).host,
  );
  expect(hosts).toEqual(['lcc.contohkab.go.id', 'dalam.contohkab.go.id']);
  expect(work.seen('lcc/current/index.html')).toContain('24 November 2026');
  expect(work.seen('lcc/current/situs/satu/index.html')).not.toContain('Karangan');

  const zip = path.join(work.folder, 'zip');
  const packed = await work.run('deploy', 'lcc-internal', '--ke', `zip:${zip}`);
  expect([packed.code, packed.stderr]).toEqual([1, expect.stringContaining('TBT-30')]);
  expect(existsSync(path.join(zip, 'lcc-internal'))).toBe(false);

  const next = await work.deploy('--tanggal', '2026-11-25');
  expect(next.stderr).toContain('0 situs terbit, 4 tidak berubah.');
  put(work, { 'satu/berita/baru.md': berita('Baru') });
  const edited = await work.deploy('--tanggal', '2026-11-25');
  expect(edited.stderr).toContain('3 situs terbit, 1 tidak berubah.');
  expect(work.seen('lcc/current/index.html')).toContain('25 November 2026');
  const back = await work.run('rollback', 'lcc', '--ke', `folder:${work.www}`);
  expect([back.code, work.seen('lcc/current/index.html')]).toEqual([
    0,
    expect.stringContaining('24 November 2026'),
  ]);
});

test('a new state in the register publishes the boards alone, and no page of a situs would be other', async () => {
  using work = office();
  await work.deploy();
  const register = path.join(work.content, '_kabupaten/register.yaml');
  const text = readFileSync(register, 'utf8');
  writeFileSync(
    register,
    text.replaceAll('status: belum\n', 'status: terdaftar\n    status_sejak: 2026-11-23\n'),
  );
  expect((await work.deploy()).stderr).toContain('1 situs terbit, 2 tidak berubah.');
  expect(JSON.parse(work.seen('lcc/current/situs.json')).situs[0].status).toBe('terdaftar');
  const beside = path.join(work.folder, 'dari-awal');
  await work.run('build', '--tanpa-contoh', '--keluaran', beside);
  for (const id of ['satu', 'dua'])
    expect(treeOf(path.join(beside, id))).toEqual(treeOf(path.join(work.folder, 'terbit', id)));
}, 60_000);

test('with its samples a situs goes out as it was built, unless it was edited since', async () => {
  using work = office({ 'satu/berita/contoh.md': berita('Karangan', '\ncontoh: ya') });
  await work.run('build', '--keluaran', path.join(work.folder, 'terbit'));
  expect((await work.deploy('satu', '--izinkan-contoh')).code).toBe(0);
  expect(work.seen('satu/current/berita/contoh/index.html')).toContain('Karangan');
  put(work, { 'satu/berita/baru.md': berita('Baru') });
  const old = await work.deploy('satu', '--izinkan-contoh');
  expect([old.code, old.stderr]).toEqual([1, expect.stringContaining('TBT-03')]);
});

test('a mistake in penerbitan.yaml is told with its place, and nothing goes out', async () => {
  using work = office({ '_kabupaten/penerbitan.yaml': 'syarat_dasar: dua belas\n' });
  const { code, stderr } = await work.deploy('satu');
  expect([code, stderr]).toEqual([1, expect.stringContaining('_kabupaten/penerbitan.yaml:1:')]);
  expect(readdirSync(work.www)).toEqual([]);
});

test.each([
  ['no target', [], 'Sebut sasarannya'],
  ['a target nobody knows', ['--ke', 'awan:besar'], 'folder:'],
  ['a name that is not there', ['--ke', 'serverr'], 'serverr'],
])('%s is wrong use', async (_, args, said) => {
  using work = office();
  const { code, stderr } = await work.run('deploy', 'satu', ...args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
});
