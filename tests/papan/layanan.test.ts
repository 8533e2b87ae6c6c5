import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEPERLUAN } from '../../src/board/layanan/keperluan.ts';
import { needsOf } from '../../src/board/layanan/needs-of.ts';
import type { KeperluanFacts, LayananFacts } from '../../src/model/papan/layanan.ts';
import type { Papan } from '../../src/model/papan.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { root } from '../files.ts';
import { type Made, type MadeSites, withMadeBoard } from './made-board.ts';

const { kabupaten } = readKabupaten(path.join(root, 'tests/fixtures/kabupaten-kecil/content'));
if (!kabupaten) throw new Error('the small kabupaten has problems');
const GIVEN = { kabupaten, tanggal: '2026-11-30' };

const layanan = (id: string, judul: string, data: object = {}, more: Partial<Made> = {}): Made => ({
  id,
  judul,
  data: { ...data },
  ...more,
});

const SITES: MadeSites = {
  dinkes: {
    layanan: [
      layanan('imunisasi', 'Imunisasi anak', {
        biaya_tarif: 'Gratis',
        status: 'ditetapkan',
        jangka_waktu: '15 menit',
      }),
      layanan('gaib', 'Zzz'),
    ],
  },
  'kec-hulu': {
    layanan: [
      layanan('dispensasi', 'Surat dispensasi nikah', { persyaratan: ['Surat N1'], biaya_tarif: 'Gratis' }),
      layanan('waris', 'Pengesahan ahli waris', { kata_kunci: ['tanah', 'nikah'] }),
    ],
  },
  'kel-sari': {
    layanan: [
      layanan('dispensasi-2', 'Surat Dispensasi Nikah', { biaya_tarif: 10_000, status: 'ditetapkan' }),
    ],
  },
};

const nikahOf = (pageAt: Papan['pageAt']) =>
  pageAt.get('/layanan/nikah/')?.facts() as Promise<KeperluanFacts>;

const plainWords = (judul: string, kataKunci: readonly string[] = []) =>
  needsOf({ judul, kataKunci, kelompok: '', ringkasan: '' });

describe('what a person needs', () => {
  test.each([
    ['KTP-el baru', 'ktp'],
    ['Akta kelahiran', 'lahir'],
    ['Pengantar nikah', 'nikah'],
    ['Nomor Induk Berusaha (NIB) perseorangan', 'usaha'],
    ['Surat keterangan tidak mampu', 'bantuan'],
    ['Persetujuan Bangunan Gedung (PBG)', 'bangunan'],
    ['Pengaduan pelayanan', 'lapor'],
    ['Rawat jalan', 'sakit'],
    ['Pemadaman kebakaran dan penyelamatan', 'darurat'],
  ])('%s answers %s', (judul, need) => {
    expect(plainWords(judul).best).toBe(need);
  });

  test('a word counts as a whole only, and what no word finds stands apart', () => {
    expect(plainWords('Akkan')).toEqual({ best: 'lainnya', also: [] });
  });

  test('no need is named twice', () => {
    expect(new Set(KEPERLUAN.map(({ slug }) => slug)).size).toBe(KEPERLUAN.length);
  });
});

test('each service stands once under its best need, and is found from the others', () =>
  withMadeBoard(GIVEN, SITES, async ({ pageAt, pages }) => {
    const facts = (await pageAt.get('/layanan/')?.facts()) as LayananFacts;
    const records = Object.values(SITES).flatMap((one) => one['layanan'] ?? []);
    const shown = facts.keperluan.flatMap(({ layanan: own }) => own.flatMap(({ penyedia }) => penyedia));
    expect(shown.map(({ url }) => url).sort()).toEqual(records.map(({ id }) => `/layanan/${id}/`).sort());
    expect(facts.jumlah).toEqual({ layanan: 5, situs: 3, ditetapkan: 2, contoh: 0 });
    const needs = pages.filter(({ kind }) => kind === 'keperluan').map(({ address }) => address);
    expect(needs).toEqual([...KEPERLUAN.map(({ slug }) => `/layanan/${slug}/`), '/layanan/lainnya/']);
    const { keperluan } = await nikahOf(pageAt);
    expect(keperluan.juga.map(({ judul }) => judul)).toEqual(['Pengesahan ahli waris']);
  }));

test('what several bodies call the same stands once, with cost, requirements and place of each', () =>
  withMadeBoard(GIVEN, SITES, async ({ pageAt }) => {
    const { keperluan } = await nikahOf(pageAt);
    expect(keperluan.layanan).toHaveLength(1);
    expect(keperluan.layanan[0]?.penyedia).toMatchObject([
      { pemilik: { id: 'kec-hulu' }, biaya: 'Tanpa biaya', syarat: ['Surat N1'], ditetapkan: false },
      { pemilik: { id: 'kel-sari' }, biaya: 'Rp10.000', syarat: [], ditetapkan: true },
    ]);
  }));
