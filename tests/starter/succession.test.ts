import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { page } from '../end-to-end/folder.ts';
import { FIXTURE } from './small.ts';
import {
  addressesOf,
  fillPlan,
  kabupatenIn,
  put,
  renamed,
  siteIn,
  soundSite,
  treeOf,
  workOf,
} from './succession.ts';

const ROWS = 'dinkes/program/2026.csv';
const files = {
  'dinkes/berita/2026-11-01-taut.md': page(
    'id: brt-taut\njudul: Kabar dengan tautan\ntanggal: 2026-11-01',
    'Lihat [imunisasi](/layanan/imunisasi/) dan [surat sehat](../layanan/surat-sehat.md#syarat "Surat").',
  ).replace('#syarat', ''),
  'dinkes/.catatan-pribadi': 'tetap di sini',
};
const SPLIT = {
  asal: ['dinkes'],
  menjadi: ['dinsehat', 'dinobat'],
  nama: ['Dinas Sehat', 'Dinas Obat'],
  singkatan: ['Disehat', 'Disobat'],
};

test('a body that gets another name keeps its words and its files, at a new address', async () => {
  using work = workOf(FIXTURE, ['dinkes', 'kec-hulu', 'kel-sari'], files);
  const before = await soundSite(work.content, 'dinkes');
  const tree = treeOf(path.join(work.content, 'dinkes'));
  const words = await renamed(work, {
    asal: ['dinkes'],
    menjadi: ['dinsehat'],
    nama: ['Dinas Kesehatan Rakyat'],
  });
  expect(words).toContain('Periksa juga `_kabupaten/kabupaten.yaml`');
  const [old, fresh] = [await soundSite(work.content, 'dinkes'), await soundSite(work.content, 'dinsehat')];
  const { '.catatan-pribadi': _, ...moved } = tree;
  expect(treeOf(path.join(work.content, 'dinsehat'))).toEqual(moved);
  expect((await siteIn(work.content, 'dinsehat')).row.urusan).toEqual(['1.02']);
  const known = addressesOf([fresh]);
  for (const { address } of before.pages) {
    const now = old.pageAt.get(address);
    expect([address, now !== undefined && (!now.moved || known.has(now.moved.to))]).toEqual([address, true]);
  }
  expect(Object.keys(treeOf(path.join(work.content, 'dinkes')))).toContain('.catatan-pribadi');
});

test('a file that a page offered keeps its old address', async () => {
  using work = workOf(FIXTURE, ['dinkes']);
  const before = await soundSite(work.content, 'dinkes');
  await renamed(work, { asal: ['dinkes'], menjadi: ['dinsehat'], nama: ['Dinas Kesehatan Rakyat'] });
  const addresses = async (id: string): Promise<string[]> =>
    [...(await soundSite(work.content, id)).downloads.values()].map(({ address }) => address).sort();
  const offered = [...before.downloads.values()].map(({ address }) => address).sort();
  expect(offered.length).toBeGreaterThan(0);
  expect(await addresses('dinkes')).toEqual(offered);
  expect(await addresses('dinsehat')).toEqual(offered);
});

test('rows of one table go to two bodies, each with the text that belongs to it', async () => {
  using work = workOf(FIXTURE, ['dinkes']);
  await renamed(work, { ...SPLIT, coba: true });
  fillPlan(work, (row) => (/;2026-1\.02\.02\.2\.01\.0001;/.test(row) ? 'dinobat' : undefined));
  expect(await renamed(work, SPLIT)).toContain('Selesai.');
  const read = (id: string): string => readFileSync(path.join(work.content, id, 'program/2026.csv'), 'utf8');
  const [head, ...rows] = readFileSync(path.join(FIXTURE, ROWS), 'utf8').trimEnd().split('\n');
  expect(read('dinsehat')).toBe(`${[head, ...rows.slice(0, 2)].join('\n')}\n`);
  expect(read('dinobat')).toBe(`${[head, rows[2]].join('\n')}\n`);
  expect(treeOf(path.join(work.content, 'dinobat'))).toHaveProperty('program/pembangunan-puskesmas.md');
  expect(treeOf(path.join(work.content, 'dinkes'))).not.toHaveProperty('program/2026.csv');
});

test('links to what went elsewhere lead there, from old texts and new addresses', async () => {
  using work = workOf(FIXTURE, ['dinkes'], files);
  await renamed(work, { ...SPLIT, coba: true });
  fillPlan(work, (row) => (/;layanan\/(imunisasi|surat-sehat)\.md;/.test(row) ? 'dinobat' : undefined));
  await renamed(work, SPLIT);
  const fresh = await soundSite(work.content, 'dinsehat');
  expect(fresh.pageAt.get('/layanan/imunisasi/')?.moved?.to).toBe(
    'https://dinobat.kecilkab.go.id/layanan/imunisasi/',
  );
  expect(readFileSync(path.join(work.content, 'dinsehat/berita/2026-11-01-taut.md'), 'utf8')).toContain(
    '[surat sehat](https://dinobat.kecilkab.go.id/layanan/surat-sehat/ "Surat")',
  );
});

test('what stays behind goes on in the old situs, which may name what went', async () => {
  using work = workOf(FIXTURE, ['dinkes'], files);
  await renamed(work, { ...SPLIT, coba: true });
  fillPlan(work, (row) => (/;berita\//.test(row) || /02\.2\.01;/.test(row) ? 'dinkes' : undefined));
  await renamed(work, SPLIT);
  const old = await soundSite(work.content, 'dinkes');
  expect(old.items.berita.some(({ id }) => id === 'brt-taut')).toBe(true);
  expect(old.items.program.map(({ data }) => data.kode)).toEqual(['1.02.02.2.01']);
  expect(old.pageAt.get('/layanan/surat-sehat/')?.moved?.to).toBe(
    'https://dinsehat.kecilkab.go.id/layanan/surat-sehat/',
  );
});

test('units stand below the successor that the plan names', async () => {
  using work = workOf(FIXTURE, ['dinkes', 'kec-hulu', 'kel-sari']);
  const asked = {
    asal: ['kec-hulu'],
    menjadi: ['kec-satu', 'kec-dua'],
    nama: ['Kecamatan Satu', 'Kecamatan Dua'],
  };
  await renamed(work, { ...asked, coba: true });
  fillPlan(work, (row) => (row.startsWith('kec-hulu;;kel-sari;') ? 'kec-dua' : undefined));
  await renamed(work, asked);
  expect((await siteIn(work.content, 'kel-sari')).row.induk).toBe('kec-dua');
});

test('two bodies become one: their tables are one table, and what both have stays readable where it was', async () => {
  const [head, , , row = ''] = readFileSync(path.join(FIXTURE, ROWS), 'utf8').trimEnd().split('\n');
  using work = workOf(FIXTURE, ['dinkes']);
  put(work.content, {
    '_kabupaten/register.yaml': `${readFileSync(path.join(work.content, '_kabupaten/register.yaml'), 'utf8').trimEnd()}
  - { id: dinobat, nama: Dinas Obat, singkatan: Disobat, jenis: dinas, host: obat.kecilkab.go.id, status: belum, bukti: asumsi }
`,
    'dinobat/situs.yaml': 'diperbarui: 2026-11-01\n',
    'dinobat/program/2026.csv': `${head}\n${row.replace('.0001;', '.0002;')}\n`,
    'dinobat/layanan/imunisasi.md': readFileSync(path.join(FIXTURE, 'dinkes/layanan/imunisasi.md')),
    'dinobat/layanan/obat.md': page('id: lyn-obat\njudul: Mengambil obat\nbiaya_tarif: Gratis'),
  });
  const asked = { asal: ['dinkes', 'dinobat'], menjadi: ['dinsehat'], nama: ['Dinas Sehat dan Obat'] };
  expect(await renamed(work, asked)).toContain('1 isian tetap di situs lama');
  const fresh = await soundSite(work.content, 'dinsehat');
  expect(fresh.items.program).toHaveLength(4);
  expect(fresh.items.layanan.map(({ id }) => id)).toContain('lyn-obat');
  expect(fresh.pendahulu).toEqual(['dinkes', 'dinobat']);
  const old = await soundSite(work.content, 'dinobat');
  expect(old.items.layanan.map(({ id }) => id)).toEqual(['lyn-imunisasi']);
  expect(old.pageAt.get('/layanan/obat/')?.moved?.to).toBe('https://dinsehat.kecilkab.go.id/layanan/obat/');
});

test('a body goes into one that has a situs, which keeps all it has', async () => {
  using work = workOf(FIXTURE, ['dinkes', 'kec-hulu', 'kel-sari']);
  const before = treeOf(path.join(work.content, 'dinkes'));
  await renamed(work, { asal: ['kel-sari'], menjadi: ['dinkes'] });
  const now = treeOf(path.join(work.content, 'dinkes'));
  expect(now).toMatchObject(before);
  expect(Object.keys(now)).toContain('berita/2026-11-02-kerja-bakti.md');
  expect((await siteIn(work.content, 'dinkes')).row).toMatchObject({ pendahulu: ['kel-sari'] });
  expect((await siteIn(work.content, 'dinkes')).row.aktif_sejak).toBeUndefined();
});

test('a body without a folder is followed in the register alone', async () => {
  using work = workOf(FIXTURE, ['kec-hulu']);
  await renamed(work, { asal: ['dinkes'], menjadi: ['dinsehat'], nama: ['Dinas Sehat'] });
  expect(kabupatenIn(work.content).register.find(({ id }) => id === 'dinkes')?.penerus).toEqual(['dinsehat']);
  expect(await soundSite(work.content, 'dinsehat')).toMatchObject({ pendahulu: ['dinkes'] });
});

test('a plan that Excel saved with other signs is read as it is meant', async () => {
  using work = workOf(FIXTURE, ['dinkes']);
  await renamed(work, { ...SPLIT, coba: true });
  const text = readFileSync(work.rencana, 'utf8');
  writeFileSync(
    work.rencana,
    text.replaceAll(',', '').replaceAll(';', ',').replaceAll('dinsehat', 'DinSehat'),
  );
  expect(await renamed(work, SPLIT)).toContain('Selesai.');
});

test('a plan that is there is used by a trial too, and never written over', async () => {
  using work = workOf(FIXTURE, ['dinkes']);
  await renamed(work, { ...SPLIT, coba: true });
  fillPlan(work, () => 'dinobat');
  const plan = readFileSync(work.rencana, 'utf8');
  expect(await renamed(work, { ...SPLIT, coba: true })).toContain('bertugas mulai 1 Januari 2027: 0 isian');
  expect(readFileSync(work.rencana, 'utf8')).toBe(plan);
  rmSync(work.rencana);
});

test('what moves keeps its bytes and leaves nothing behind, however a program or a Mac spelled it', async () => {
  const table = `\uFEFF${readFileSync(path.join(FIXTURE, ROWS), 'utf8').replaceAll('\n', '\r\n')}`;
  const berita = page('id: brt-cafe\njudul: Kabar dari kafe\ntanggal: 2026-11-01').replaceAll('\n', '\r\n');
  const apart = 'berita/2026-11-01-kafe\u0301.md';
  using work = workOf(FIXTURE, ['dinkes'], { [ROWS]: table, [`dinkes/${apart}`]: berita });
  await renamed(work, { asal: ['dinkes'], menjadi: ['dinsehat'], nama: ['Dinas Sehat'] });
  const [old, fresh] = ['dinkes', 'dinsehat'].map((id) => treeOf(path.join(work.content, id)));
  const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');
  expect(fresh?.['program/2026.csv']).toBe(bytesOf(table));
  expect(fresh?.[apart.normalize('NFC')]).toBe(bytesOf(berita));
  expect(Object.keys(old ?? {}).sort()).toEqual([
    'alihkan.csv',
    'berkas/formulir.pdf',
    'dataset/cakupan-imunisasi.csv',
    'halaman/berkas-lama.md',
    'situs.yaml',
  ]);
});
