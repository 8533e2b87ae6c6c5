import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import type { PetaFacts } from '../../src/model/papan/peta.ts';
import type { WilayahFacts } from '../../src/model/papan/wilayah.ts';
import type { Papan } from '../../src/model/papan.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { documentIn, withBoard } from '../board.ts';
import { TANGGAL } from '../end-to-end/folder.ts';
import { build, type Place, smallKabupaten } from '../end-to-end/real-build.ts';
import { root } from '../files.ts';

/** Beside the one of the fixture, 1.400.000.000 in both kecamatan; one of the last four stands above the others: `kode;nama;pagu;;realisasi;per_tanggal;fisik;;;;lokasi`. */
const WORKS = [
  '1.02.03;Program lain;1000000;;;;;;;;;;;;ya',
  '1.02.03.2.01.0001;Jalan dua desa;300001;;100;2026-10-31;20;;;;98.01.01.2001 98.01.02.2001;;;;ya',
  '1.02.03.2.01.0002;Seluruh kabupaten;500000;;;;;;;;98.01;;;;ya',
  '1.02.03.2.01.0003;Di kecamatan dan desanya;199999;;;;;;;;98.01.01 98.01.01.1001;;;;ya',
];

let place: Place & Disposable;
let kabupaten: Kabupaten;

beforeAll(async () => {
  place = smallKabupaten('peta-');
  appendFileSync(path.join(place.content, 'dinkes/program/2026.csv'), `${WORKS.join('\n')}\n`);
  const read = readKabupaten(place.content);
  if (!read.kabupaten) throw new Error(JSON.stringify(read.problems));
  kabupaten = read.kabupaten;
  const { situs } = await build(place, { situs: ['dinkes', 'kec-hulu', 'kel-sari'] });
  expect(situs.map(({ state }) => state)).toEqual(['built', 'built', 'built']);
}, 120_000);
afterAll(() => place[Symbol.dispose]());

const onBoard = <T>(work: (papan: Papan) => Promise<T>): Promise<T> =>
  withBoard(kabupaten, { keluaran: place.keluaran, tanggal: TANGGAL }, work);

function factsAt<Facts>({ pageAt }: Papan, address: string): Promise<Facts> {
  const page = pageAt.get(address);
  if (!page) throw new Error(`no page at ${address}`);
  return page.facts() as Promise<Facts>;
}

test('every kecamatan and village of our kabupaten has its page, with its name as title', async () => {
  const { kabupaten: ours } = readKabupaten(path.join(root, 'content'));
  if (!ours) throw new Error('the kabupaten of the project has problems');
  await withBoard(ours, { keluaran: 'belum-dibangun', tanggal: TANGGAL }, async ({ pages }) => {
    const titles = pages.filter(({ kind }) => kind === 'wilayah').map(({ judul }) => judul);
    expect(titles).toHaveLength(ours.wilayah.length);
    const missing = ours.wilayah.filter(({ nama }, at) => !titles[at]?.endsWith(` ${nama}`));
    expect(missing).toEqual([]);
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  });
});

test('money is parted among the places that are written, to the rupiah, and its sum is that of all works', () =>
  onBoard(async (papan) => {
    const { baris, luar, seluruh, tahun } = await factsAt<PetaFacts>(papan, '/peta/');
    expect(tahun).toBe(2026);
    expect(baris.map(({ wilayah, uang }) => [wilayah.nama, uang.works, uang.pagu])).toEqual([
      ['Hulu', 3, 700_000_000 + 150_001 + 199_999],
      ['Hilir', 2, 700_000_000 + 150_000],
    ]);
    const sum = [...baris, ...luar].reduce((all, { uang }) => all + uang.pagu, 0);
    expect(sum).toBe(seluruh.pagu);
    expect(luar.map(({ label }) => label)).toEqual([`Seluruh ${kabupaten.identitas.nama}`]);
    const spent = baris.reduce((all, { uang }) => all + (uang.realisasi ?? 0), 0);
    expect(spent).toBe(910_000_100);
  }));

test('a village shows what names it, and a kecamatan what names it or one of its villages', () =>
  onBoard(async (papan) => {
    const maju = await factsAt<WilayahFacts>(papan, '/peta/hulu/maju/');
    expect(maju.kerja.map(({ nama }) => nama)).toEqual(['Jalan dua desa']);
    expect(maju.uang).toEqual({ works: 1, contoh: 1, pagu: 150001, realisasi: 50 });
    expect(maju.isi.map(({ koleksi, jumlah }) => `${koleksi} ${jumlah}`)).toEqual(['agenda 1', 'potensi 1']);
    expect(maju.kantor).toEqual([]);
    expect(maju.kantorKecamatan?.situs.row.id).toBe('kec-hulu');
    const hulu = await factsAt<WilayahFacts>(papan, '/peta/hulu/');
    expect(hulu.kantor.map(({ situs }) => situs.row.id)).toEqual(['kec-hulu', 'dinkes', 'kel-sari']);
    expect(hulu.uang.works).toBe(3);
    expect(hulu.kerja.map(({ nama }) => nama)).toEqual([
      'Jalan dua desa',
      'Pembangunan Puskesmas',
      'Di kecamatan dan desanya',
    ]);
    expect(hulu.desa.map(({ wilayah, uang }) => `${wilayah.label} ${uang.pagu}`)).toEqual([
      'Kelurahan Sari 99999',
      'Desa Maju 150001',
    ]);
  }));

test('an alert stands at its place and in every village of it while it lasts', () =>
  onBoard(async (papan) => {
    for (const address of ['/peta/hulu/', '/peta/hulu/maju/'])
      expect((await factsAt<WilayahFacts>(papan, address)).peringatan).toHaveLength(1);
    expect((await factsAt<WilayahFacts>(papan, '/peta/hilir/')).peringatan).toEqual([]);
    const { baris } = await factsAt<PetaFacts>(papan, '/peta/');
    expect(baris.map(({ peringatan }) => peringatan.length)).toEqual([1, 0]);
  }));

test('the table beside the map says the same as its rows', () =>
  onBoard(async (papan) => {
    const [head, ...rows] = (await documentIn(papan, '/peta.csv')).trim().split('\n');
    expect(head).toContain('kode;kecamatan;desa_kelurahan;tahun;kegiatan');
    expect(rows.map((row) => row.split(';').slice(0, 5).join(';'))).toEqual([
      '98.01.01;Hulu;2;2026;3',
      '98.01.02;Hilir;1;2026;2',
    ]);
  }));
