import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FleetReport } from '../../src/run/build/report.ts';
import { build, statesOf } from '../end-to-end/real-build.ts';
import { startEveryJenis, startedId } from './every-jenis.ts';
import { FIXTURE, SEMUA_JENIS, TANGGAL } from './small.ts';
import { renamed, type Work, workOf } from './succession.ts';

let work: Work;
let report: FleetReport;
const words: string[] = [];
beforeAll(async () => {
  work = workOf(FIXTURE, []);
  words.push(...startEveryJenis(work.content));
  const split = { asal: ['uji-badan'], menjadi: ['badan-baru'], nama: ['Badan Baru'], mulai: '2026-11-01' };
  words.push(await renamed(work, split));
  const situs = readdirSync(work.content).filter((name) => /^[a-z]/.test(name));
  report = await build({ ...work, keluaran: path.join(work.folder, 'dist') }, { situs, tanggal: TANGGAL });
}, 300_000);
afterAll(() => work[Symbol.dispose]());

const built = (situs: string, file: string): string =>
  readFileSync(path.join(work.folder, 'dist', situs, file), 'utf8');

test('of every jenis a new situs is built from an empty content folder', () => {
  const ids = [...SEMUA_JENIS.map(startedId), 'badan-baru'];
  expect(statesOf(report).sort()).toEqual(ids.map((id) => `${id} built`).sort());
  expect(words.filter((one) => !/berkas ditulis di|Selesai\./.test(one))).toEqual([]);
});

test('a new situs says in one place what is not known of the office, and promises nothing that it cannot show', () => {
  const home = built('uji-puskesmas', 'index.html');
  expect(home.match(/Jam pelayanan belum diisi/g)).toHaveLength(1);
  expect(home).toContain('Bila biaya atau lamanya belum tertulis, tanyakan dahulu di kantor.');
  expect(home).not.toMatch(/Biaya belum diisi|Status jabatan belum diisi/);
  expect(home.slice(home.indexOf('<footer'))).toContain('Alamat, telepon, dan surel belum diisi');
  expect(built('uji-puskesmas', 'kontak/index.html')).not.toContain('dijawab pada jam pelayanan');
});

test('a page that waits says what it will hold, and a draft whom to ask before going', () => {
  expect(built('uji-puskesmas', 'jadwal-pelayanan/index.html')).toMatch(
    /Hari dan jam tiap poli[\s\S]*Halaman ini belum diisi[\s\S]*Diisi oleh/,
  );
  expect(built('uji-puskesmas', 'layanan/rawat-jalan/index.html')).toMatch(
    /Pastikan dahulu sebelum mengurusnya\. Puskesmas Uji belum mengisi teleponnya; hubungi <a href="https:\/\//,
  );
});

test('every page of a body that has ended says who goes on, and leads there from old addresses', () => {
  for (const page of ['index.html', 'profil/index.html', 'layanan/index.html'])
    expect(built('uji-badan', page)).toMatch(
      /sudah digantikan[\s\S]*href="https:\/\/badan-baru\.kecilkab\.go\.id\/"/,
    );
  expect(built('uji-badan', 'visi-misi/index.html')).toContain(
    '<meta http-equiv="refresh" content="0; url=https://badan-baru.kecilkab.go.id/visi-misi/"',
  );
});

test('the profile of who goes on names who was there before', () => {
  expect(built('badan-baru', 'profil/index.html')).toMatch(
    /Kantor sebelumnya[\s\S]*1 November 2026[\s\S]*href="https:\/\/uji-badan\.kecilkab\.go\.id\/"/,
  );
  expect(built('badan-baru', 'index.html')).not.toContain('digantikan');
});
