import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { AgendaFacts } from '../../src/model/papan/agenda.ts';
import type { DataFacts } from '../../src/model/papan/data.ts';
import type { DokumenFacts } from '../../src/model/papan/dokumen.ts';
import type { IsiFacts } from '../../src/model/papan/isi.ts';
import type { KabarFacts } from '../../src/model/papan/kabar.ts';
import type { PejabatFacts } from '../../src/model/papan/pejabat.ts';
import type { PeringatanFacts } from '../../src/model/papan/peringatan.ts';
import type { SkmFacts } from '../../src/model/papan/skm.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { root } from '../files.ts';
import { type Made, type MadeSites, withMadeBoard } from './made-board.ts';

const { kabupaten } = readKabupaten(path.join(root, 'tests/fixtures/kabupaten-kecil/content'));
if (!kabupaten) throw new Error('the small kabupaten has problems');
const GIVEN = { kabupaten, tanggal: '2026-11-30' };

/** What one page shows of made-up feeds. */
const shownAt = <Facts>(address: string, sites: MadeSites, files: Readonly<Record<string, string>> = {}) =>
  withMadeBoard({ ...GIVEN, files }, sites, async ({ pageAt }) => {
    const page = pageAt.get(address);
    if (!page) throw new Error(`no page at ${address}`);
    return (await page.facts()) as Facts;
  });

const agenda = (id: string, mulai: string, selesai?: string): Made => ({
  ...{ id, judul: `Agenda ${id}`, diterbitkan: mulai.slice(0, 10) },
  data: { mulai, ...(selesai && { selesai }) },
});

test('agenda: what is to come first, the nearest on top; what still lasts is not over', async () => {
  const { akan, lewat } = await shownAt<AgendaFacts>('/agenda/', {
    dinkes: {
      agenda: [
        agenda('jauh', '2027-01-04T09:00:00+07:00'),
        agenda('kemarin', '2026-11-29'),
        agenda('lama', '2026-10-01'),
      ],
    },
    'kec-hulu': { agenda: [agenda('lanjut', '2026-11-28', '2026-12-01'), agenda('dekat', '2026-12-02')] },
  });
  const names = (months: AgendaFacts['akan']) =>
    months.map(({ bulan, baris }) => [bulan, baris.map(({ isian }) => isian.id)]);
  expect(names(akan)).toEqual([
    ['2026-11', ['lanjut']],
    ['2026-12', ['dekat']],
    ['2027-01', ['jauh']],
  ]);
  expect(names(lewat)).toEqual([
    ['2026-11', ['kemarin']],
    ['2026-10', ['lama']],
  ]);
  expect(akan[0]?.baris[0]?.hariIni).toBe(true);
  expect(akan[2]?.baris[0]?.kapan).toMatch(/^Senin, 09\.00 WI/);
});

test('peringatan: those that stand today first, the gravest on top', async () => {
  const alert = (id: string, tingkat: string, mulai: string, selesai?: string): Made => ({
    ...{ id, judul: `Awas ${id}`, diterbitkan: mulai.slice(0, 10) },
    data: { tingkat, mulai, ...(selesai && { selesai }) },
  });
  const { berlaku, nanti, lewat } = await shownAt<PeringatanFacts>('/peringatan/', {
    dinkes: {
      peringatan: [
        alert('ringan', 'info', '2026-11-29'),
        alert('gawat', 'darurat', '2026-11-01'),
        alert('usai', 'darurat', '2026-10-01', '2026-10-02'),
        alert('besok', 'info', '2026-12-01'),
      ],
    },
  });
  expect([berlaku, nanti, lewat].map((list) => list.map(({ isian }) => isian.id))).toEqual([
    ['gawat', 'ringan'],
    ['besok'],
    ['usai'],
  ]);
});

test('kabar: news and announcements together, the newest first, none before its day', async () => {
  const news = (id: string, diterbitkan: string, more: Partial<Made> = {}): Made => ({
    ...{ id, judul: `Kabar ${id}`, diterbitkan, data: { tanggal: diterbitkan } },
    ...more,
  });
  const { bulan, berlaku } = await shownAt<KabarFacts>('/kabar/', {
    dinkes: { berita: [news('a', '2026-11-02'), news('nanti', '2026-12-24')] },
    'kec-hulu': {
      pengumuman: [
        news('b', '2026-11-03', { berlaku_sampai: '2026-12-31' }),
        news('c', '2026-09-01', { berlaku_sampai: '2026-09-30' }),
      ],
    },
  });
  expect(bulan.map((one) => [one.bulan, one.baris.map(({ isian }) => isian.id)])).toEqual([
    ['2026-11', ['b', 'a']],
    ['2026-09', ['c']],
  ]);
  expect(berlaku.map(({ isian }) => isian.id)).toEqual(['b']);
});

const dokumen = (id: string, jenis: string, more: object): Made => ({
  ...{ id, judul: `Dokumen ${id}` },
  data: { jenis, ...more },
});
const DOKUMEN: MadeSites = {
  dinkes: {
    dokumen: [
      dokumen('lkjip-25', 'lkjip', { tahun: 2025 }),
      dokumen('lkjip-23', 'lkjip', { tahun: 2023 }),
      dokumen('renstra', 'renstra', { periode: '2025-2029' }),
    ],
  },
  'kec-hulu': {
    dokumen: [dokumen('lkjip-24', 'lkjip', { tahun: 2024 }), dokumen('sop', 'sop', { tahun: 2024 })],
  },
};

test('dokumen: bodies by kinds, gaps visible, bodies without any named', async () => {
  const { kolom, baris, tanpa, celah } = await shownAt<DokumenFacts>('/dokumen/', DOKUMEN);
  expect(kolom.map(({ nama }) => nama)).toEqual(['Renstra', 'LKjIP']);
  expect(
    baris.map(({ pemilik, sel }) => [pemilik.id, sel.map((cell) => cell.map(({ label }) => label))]),
  ).toEqual([
    ['dinkes', [['2025-2029'], ['2025', '2023']]],
    ['kec-hulu', [[], ['2024']]],
  ]);
  expect([celah, tanpa.map(({ id }) => id)]).toEqual([1, ['kel-sari']]);
});

test('dokumen of a kind: bodies by years; what is not due yet is no gap', async () => {
  const { kolom, baris, celah } = await shownAt<DokumenFacts>('/dokumen/jenis/lkjip/', DOKUMEN);
  expect(kolom.map(({ nama, nanti }) => [nama, nanti])).toEqual([
    ['2026', 'Februari 2027'],
    ['2025', undefined],
    ['2024', undefined],
    ['2023', undefined],
  ]);
  expect(baris.map(({ sel }) => sel.map((cell) => cell.length))).toEqual([
    [0, 1, 0, 1],
    [0, 0, 1, 0],
  ]);
  expect(celah).toBe(3);
});

test('pejabat: every body has its head, a name only where it is published', async () => {
  const { kepala, eselon } = await shownAt<PejabatFacts>('/pejabat/', {
    dinkes: {
      pejabat: [
        {
          id: 'sekretaris',
          judul: 'Sekretaris',
          data: { jabatan: 'Sekretaris', eselon: 'III.a', status: 'lowong' },
        },
        {
          id: 'lama',
          judul: 'Nama Lama',
          data: { jabatan: 'Kepala', nama: 'Nama Lama', selesai: '2025-12-31' },
        },
      ],
    },
  });
  expect(kepala.map(({ pemilik }) => pemilik.id)).toEqual(kabupaten.register.map(({ id }) => id));
  expect(eselon.map((one) => [one.eselon, one.baris.map(({ jabatan, nama }) => [jabatan, nama])])).toEqual([
    ['III.a', [['Sekretaris', undefined]]],
  ]);
});

test('skm: by body over the years; what is only illustration stands below', async () => {
  const skm = (id: string, tahun: number, mean: number, contoh = false): Made => ({
    ...{ id, judul: `SKM ${id}`, contoh },
    data: {
      ...{ tahun, periode: 'Januari sampai Juni', responden: 100, ikm: mean * 25, mutu: 'B' },
      unsur: Object.fromEntries(
        [
          'persyaratan',
          'prosedur',
          'waktu',
          'biaya',
          'produk',
          'kompetensi',
          'perilaku',
          'pengaduan',
          'sarana',
        ].map((one) => [one, mean]),
      ),
    },
  });
  const { tahun, baris, tanpa } = await shownAt<SkmFacts>('/skm/', {
    dinkes: { skm: [skm('a', 2025, 3.1), skm('b', 2026, 3.2)] },
    'kec-hulu': { skm: [skm('c', 2026, 4, true)] },
  });
  expect(tahun).toEqual([2026, 2025]);
  expect(baris.map(({ pemilik, nilai }) => [pemilik.id, nilai.map(({ ikm }) => ikm)])).toEqual([
    ['dinkes', [77.5, 80]],
    ['kec-hulu', [100]],
  ]);
  expect(tanpa.map(({ id }) => id)).toEqual(['kel-sari']);
});

const TABLE = 'tahun;bayi\n2024;10\n2025;12\n';
const dataset = (sha256: string): MadeSites => ({
  dinkes: {
    dataset: [
      {
        ...{ id: 'bayi', judul: 'Bayi lahir' },
        data: {
          berkas: [{ berkas: { url: '/dataset/bayi.csv', jenis: 'csv', ukuran: TABLE.length, sha256 } }],
        },
      },
    ],
  },
});

test('data: each dataset is drawn from the table that its feed names', async () => {
  const sha256 = createHash('sha256').update(TABLE).digest('hex');
  const { baris } = await shownAt<DataFacts>('/data/', dataset(sha256), { '/dataset/bayi.csv': TABLE });
  expect(baris[0]?.berkas[0]?.view?.chart).toMatchObject({
    kind: 'garis',
    series: [{ judul: 'bayi', points: [{ value: 10 }, { value: 12 }] }],
  });
});

test('data: a table that is not the one its feed names is not drawn', async () => {
  const { baris } = await shownAt<DataFacts>('/data/', dataset('0'.repeat(64)), {
    '/dataset/bayi.csv': TABLE,
  });
  expect(baris[0]?.berkas[0]).toMatchObject({ url: '/dataset/bayi.csv' });
  expect(baris[0]?.berkas[0]?.table).toBeUndefined();
});

test('a koleksi that only a feed knows appears by itself', async () => {
  const sites: MadeSites = {
    dinkes: { resep: [{ id: 'r-1', judul: 'Resep sehat', data: { bahan: 'bayam' } }] },
  };
  const { koleksi } = await shownAt<IsiFacts>('/isi/', sites);
  expect(koleksi.at(-1)).toMatchObject({ nama: 'Resep', address: '/resep/', jumlah: 1, situs: 1 });
});
