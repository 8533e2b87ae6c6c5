import * as z from 'zod';
import { day } from '../../koleksi/common.ts';
import { kepatuhan } from './kepatuhan.ts';
import { sha256, ukuran } from './published-file.ts';
import { situsFeed } from './situs.ts';
import { versi } from './versi.ts';

const jumlah = z.int().min(0).meta({ label: 'Jumlah', help: 'Banyaknya isian.', example: 42 });

const bagian = z.looseObject({
  url: z
    .string()
    .regex(/^\/lcc\/[a-z][a-z0-9_-]*\.[1-9]\d*\.[0-9a-f]{16}\.json$/)
    .meta({
      label: 'Alamat bagian',
      help: 'Alamat di dalam situs; isinya tidak pernah berubah selama alamatnya sama.',
      example: '/lcc/berita.1.0123456789abcdef.json',
    }),
  jumlah,
  ukuran,
  sha256,
});

const koleksi = z.looseObject({
  jumlah,
  diperbarui: day
    .nullish()
    .meta({ label: 'Diperbarui', help: 'Hari perubahan terbaru dalam koleksi ini.', example: '2026-11-20' }),
  bagian: z
    .array(bagian)
    .meta({ label: 'Bagian', help: 'Berkas tempat isiannya; kosong bila belum ada isian.', example: [] }),
});

const alihan = z.looseObject({
  lama: z.string().meta({
    label: 'Alamat lama',
    help: 'Alamat di situs ini yang tidak dipakai lagi.',
    example: '/berita/rapat/',
  }),
  baru: z.string().meta({
    label: 'Alamat baru',
    help: 'Alamat di situs ini, atau alamat lengkap di situs lain.',
    example: '/berita/2026-11-24-rapat/',
  }),
});

/** `/lcc.json`: what a situs is, and where its data stand. */
export const manifest = z.looseObject({
  $schema: z.string().nullish().meta({
    label: 'Skema',
    help: 'Alamat skema yang dipenuhi dokumen ini.',
    example: 'https://lcc.contohkab.go.id/skema/1/lcc.json',
  }),
  versi,
  tanggal: day.meta({
    label: 'Tanggal',
    help: 'Hari sejak kapan situs ini seperti sekarang; bukan hari pembangunannya.',
    example: '2026-11-24',
  }),
  situs: situsFeed.meta({ label: 'Situs', help: 'Pemilik umpan data ini.', example: undefined }),
  koleksi: z.record(z.string(), koleksi).meta({
    label: 'Koleksi',
    help: 'Semua koleksi yang dikenal situs ini, juga yang masih kosong.',
    example: { berita: { jumlah: 0, diperbarui: null, bagian: [] } },
  }),
  tautan: z.record(z.string(), z.string()).meta({
    label: 'Tautan',
    help: 'Bentuk lain dari data yang sama.',
    example: { rss: '/rss.xml' },
  }),
  alihkan: z
    .array(alihan)
    .nullish()
    .meta({
      label: 'Alihan',
      help: 'Alamat lama dan alamat barunya; tidak ada bila belum ada yang pindah.',
      example: [{ lama: '/berita/rapat/', baru: '/berita/2026-11-24-rapat/' }],
    }),
  kepatuhan: kepatuhan.nullish().meta({
    label: 'Kepatuhan',
    help: 'Hasil pemeriksaan aturan sejak `tanggal`.',
    example: { aturan: '2026.1', skor: 87, skor_wajib: 92, hasil: [] },
  }),
});

export type Manifest = z.output<typeof manifest>;
export type ManifestKoleksi = z.output<typeof koleksi>;
export type ManifestPart = z.output<typeof bagian>;
