import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgramFacts } from '../../src/model/papan/program.ts';
import type { Papan } from '../../src/model/papan.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readCsv } from '../../src/text/csv.ts';
import { documentIn } from '../board.ts';
import { root } from '../files.ts';
import { type Made, type MadeSites, withMadeBoard } from './made-board.ts';

const { kabupaten } = readKabupaten(path.join(root, 'tests/fixtures/kabupaten-kecil/content'));
if (!kabupaten) throw new Error('the small kabupaten has problems');
const GIVEN = { kabupaten, tanggal: '2026-11-30' };
const [hulu, hilir] = kabupaten.wilayah.filter(({ jenis }) => jenis === 'kecamatan');
const village = kabupaten.wilayah.find(({ induk }) => induk === hulu?.kode);
if (!hulu || !hilir || !village) throw new Error('the small kabupaten has too few places');

interface Money {
  pagu: number;
  realisasi?: number;
  fisik?: number;
  lokasi?: string[];
  dana?: string;
  status?: string;
  contoh?: boolean;
}

/** A row of a budget, and the one work below it that bears the same money, as a DPA writes it. */
function budget(
  tahun: number,
  kode: string,
  { pagu, realisasi, fisik, lokasi, dana, status, contoh }: Money,
): Made[] {
  const per = realisasi === undefined ? {} : { realisasi, per_tanggal: `${tahun}-10-31` };
  const money = { pagu_murni: pagu - 1, pagu_perubahan: pagu, ...per };
  const own = {
    ...(fisik !== undefined && { realisasi_fisik: fisik }),
    ...(lokasi && { lokasi }),
    ...(dana && { sumber_dana: dana }),
    ...(status && { status }),
  };
  const rowOf = (code: string, level: string, data: object): Made => ({
    id: `${tahun}-${code}`,
    judul: `Nama ${tahun} ${code}`,
    url: `/program/${tahun}/#${code}`,
    ...(contoh && { contoh }),
    data: { tahun, kode: code, nama: `Nama ${tahun} ${code}`, tingkat: level, ...money, ...data },
  });
  return [rowOf(kode, 'kegiatan', {}), rowOf(`${kode}.0001`, 'sub_kegiatan', own)];
}

const SITES: MadeSites = {
  dinkes: {
    program: [
      ...budget(2026, '1.02.02.2.01', {
        pagu: 1000,
        realisasi: 300,
        fisik: 20,
        lokasi: [hulu.kode],
        dana: 'DAK Fisik',
      }),
      ...budget(2026, '1.02.02.2.02', {
        pagu: 700,
        realisasi: 560,
        lokasi: [village.kode, hilir.kode],
        dana: 'DAU',
      }),
      ...budget(2026, '1.03.02.2.01', { pagu: 500, lokasi: [hulu.kode] }),
      ...budget(2025, '1.02.02.2.01', {
        pagu: 400,
        realisasi: 390,
        fisik: 100,
        lokasi: [kabupaten.identitas.kode],
      }),
      ...budget(2026, '1.02.03.2.01', { pagu: 9000, realisasi: 9, lokasi: [hulu.kode], contoh: true }),
    ],
  },
  'kec-hulu': {
    program: budget(2026, '1.03.02.2.01', { pagu: 80, realisasi: 70, status: 'ditunda' }),
  },
};
const records = Object.entries(SITES).flatMap(([situs, { program = [] }]) =>
  program.map((one) => ({ situs, ...one })),
);
const lowest = records.filter(({ data }) => data['tingkat'] === 'sub_kegiatan');
const sumOf = (list: readonly Made[], key: string): number =>
  list.reduce((sum, { data }) => sum + Number(data[key] ?? 0), 0);

const factsAt = ({ pageAt }: Papan, address: string): Promise<ProgramFacts> => {
  const page = pageAt.get(address);
  if (!page) throw new Error(`no page at ${address}`);
  return page.facts() as Promise<ProgramFacts>;
};

async function tableAt(papan: Papan, address: string): Promise<Record<string, string>[]> {
  const { rows } = readCsv((await documentIn(papan, address)).replace(/^\u{FEFF}/u, ''));
  const [head = [], ...body] = rows.map((row) => row.map(({ text }) => text));
  return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

test('all sums are those of the records of the lowest level; what is only illustration stands apart', () =>
  withMadeBoard(GIVEN, SITES, async (papan) => {
    const { sendiri, contoh } = await factsAt(papan, '/program/');
    const [own, made] = [lowest.filter((one) => !one.contoh), lowest.filter((one) => one.contoh)];
    expect(sendiri.jumlah).toMatchObject({
      ...{ kegiatan: own.length, pagu: sumOf(own, 'pagu_perubahan'), realisasi: sumOf(own, 'realisasi') },
    });
    expect(contoh.jumlah).toMatchObject({ kegiatan: made.length, pagu: 9000, realisasi: 9 });
    expect(sendiri.utama).toMatchObject({ tahun: 2026, jumlah: { pagu: 1000 + 700 + 500 + 80 } });
  }));

test('each record of the lowest level stands in every part that it belongs to, and its money with it', () =>
  withMadeBoard(GIVEN, SITES, async (papan) => {
    const parts: Record<string, (one: (typeof lowest)[number]) => boolean> = {
      '/program/2026/': ({ data }) => data['tahun'] === 2026,
      '/program/urusan/1.02/': ({ data }) => String(data['kode']).startsWith('1.02.'),
      '/program/situs/kec-hulu/': ({ situs }) => situs === 'kec-hulu',
      '/program/situs/dinkes/2025/': ({ situs, data }) => situs === 'dinkes' && data['tahun'] === 2025,
      '/program/dana/dak-fisik/': ({ data }) => data['sumber_dana'] === 'DAK Fisik',
      '/program/dana/belum-disebut/2026/': ({ data }) => !data['sumber_dana'] && data['tahun'] === 2026,
      [`/program/kecamatan/${hulu.nama.toLowerCase()}/2026/`]: ({ data }) =>
        JSON.stringify(data['lokasi'] ?? []).includes(`"${hulu.kode}`),
      [`/program/kecamatan/${hulu.nama.toLowerCase()}/urusan/1.03/2026/`]: ({ data }) =>
        JSON.stringify(data['lokasi'] ?? []).includes(`"${hulu.kode}`) &&
        String(data['kode']).startsWith('1.03.'),
      '/program/kecamatan/seluruh-kabupaten/': ({ data }) =>
        JSON.stringify(data['lokasi'] ?? []).includes(`"${kabupaten.identitas.kode}"`),
      '/program/kecamatan/belum-disebut/': ({ data }) => !data['lokasi'],
    };
    for (const [address, isIn] of Object.entries(parts)) {
      const { sendiri, contoh } = await factsAt(papan, address);
      const meant = lowest.filter(isIn);
      const shown = [...sendiri.kelompok, ...contoh.kelompok].flatMap(({ baris }) => baris);
      expect([address, shown.map(({ nama }) => nama).sort()]).toEqual([
        address,
        meant.map(({ judul }) => judul).sort(),
      ]);
      expect(sendiri.jumlah.pagu + contoh.jumlah.pagu).toBe(sumOf(meant, 'pagu_perubahan'));
      const table = await tableAt(papan, `${address}program.csv`);
      expect(table.map(({ nama }) => nama).sort()).toEqual(meant.map(({ judul }) => judul).sort());
    }
  }));

test('one table holds every record on every level, and says which are to be added up', () =>
  withMadeBoard(GIVEN, SITES, async (papan) => {
    const table = await tableAt(papan, '/program.csv');
    const keyOf = (situs: unknown, tahun: unknown, kode: unknown): string => [situs, tahun, kode].join(' ');
    expect(table.map(({ situs, tahun, kode }) => keyOf(situs, tahun, kode)).sort()).toEqual(
      records.map(({ situs, data }) => keyOf(situs, data['tahun'], data['kode'])).sort(),
    );
    const told = table.filter(({ dijumlahkan }) => dijumlahkan === 'ya');
    const sum = (key: string): number => told.reduce((all, row) => all + Number(row[key]), 0);
    expect([sum('pagu_murni'), sum('realisasi')]).toEqual([
      sumOf(lowest, 'pagu_murni'),
      sumOf(lowest, 'realisasi'),
    ]);
    expect(told[0]?.['bagian_dari']).toBe('Nama 2025 1.02.02.2.01');
  }));

describe('late works', () => {
  test('stand first, by how far they lie behind the year', () =>
    withMadeBoard(GIVEN, SITES, async (papan) => {
      const { sendiri } = await factsAt(papan, '/program/2026/');
      expect(sendiri.kelompok.map(({ keadaan, jumlah }) => [keadaan, jumlah.kegiatan])).toEqual([
        ['terlambat', 1],
        ['belum-dilaporkan', 1],
        ['sesuai-waktu', 1],
        ['berhenti', 1],
      ]);
      expect(sendiri.kelompok[0]?.baris[0]).toMatchObject({ terpakai: 30, fisik: 20, tertinggal: 53 });
    }));

  test('have an address of their own', () =>
    withMadeBoard(GIVEN, SITES, async (papan) => {
      const { sendiri, contoh } = await factsAt(papan, '/program/keadaan/terlambat/');
      expect([sendiri.jumlah.kegiatan, contoh.jumlah.kegiatan]).toEqual([1, 1]);
    }));
});

test('every choice leads to a page that is there and holds as many works as it says', () =>
  withMadeBoard(GIVEN, SITES, async (papan) => {
    for (const page of papan.pages.filter(({ kind }) => kind === 'program')) {
      const { saringan, terpilih, rincian } = await factsAt(papan, page.address);
      for (const { address, jumlah } of saringan.flatMap(({ opsi }) => opsi)) {
        const { sendiri, contoh } = await factsAt(papan, address);
        expect([address, sendiri.jumlah.kegiatan + contoh.jumlah.kegiatan]).toEqual([address, jumlah]);
      }
      const others = [
        ...terpilih.map(({ lepas }) => lepas),
        ...rincian.flatMap(({ baris }) => baris.map(({ address }) => address)),
      ];
      expect(others.filter((address) => !papan.pageAt.has(address))).toEqual([]);
    }
  }));
