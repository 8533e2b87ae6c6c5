import * as z from 'zod';
import { alamatTautan } from '../alamat-tautan.ts';
import { common, day, judul } from '../common.ts';
import { lampiran } from '../lampiran.ts';
import { urutan } from '../urutan.ts';
import { KATEGORI_INFORMASI, type KategoriInformasi } from './kategori.ts';
import { laporan } from './laporan.ts';

/** In the order of the page. The first three are the classes of UU 14/2008 pasal 9, 10, 11. */
export const KELAS_PPID = ['berkala', 'serta_merta', 'setiap_saat', 'prosedur', 'laporan', 'profil'] as const;

const [first, ...rest] = Object.keys(KATEGORI_INFORMASI) as [KategoriInformasi, ...KategoriInformasi[]];

const sumberInformasi = z.strictObject({
  nama: z.string().min(3).meta({
    label: 'Nama tautan',
    help: 'Apa yang ada di alamat itu.',
    example: 'Program kerja 2026',
  }),
  tautan: alamatTautan.meta({
    label: 'Alamat',
    help: 'Alamat lengkap, atau alamat di situs ini yang diawali garis miring.',
    example: '/program/2026/',
  }),
});

/** One page of PPID, as an editor writes it at the top of `ppid/<slug>.md`. */
export const ppid = z.strictObject({
  judul: judul.meta({
    label: 'Judul',
    help: 'Sebut informasinya.',
    example: 'Ringkasan program dan kegiatan',
  }),
  kelas: z.enum(KELAS_PPID).meta({
    label: 'Kelas',
    help: 'Kelas informasi, atau prosedur, laporan, dan profil PPID.',
    example: 'berkala',
  }),
  kategori: z
    .enum([first, ...rest])
    .optional()
    .meta({
      label: 'Jenis informasi',
      help: 'Jenis informasi menurut kelasnya, agar kelengkapannya dapat dihitung.',
      example: 'program',
    }),
  tanggal: day.optional().meta({
    label: 'Tanggal',
    help: 'Hari informasi ini diumumkan.',
    example: '2026-07-01',
  }),
  sumber_informasi: z
    .array(sumberInformasi)
    .optional()
    .meta({
      label: 'Letak informasi',
      help: 'Alamat tempat informasinya dimuat, satu alamat satu butir.',
      example: [{ nama: 'Program kerja 2026', tautan: '/program/2026/' }],
    }),
  laporan: laporan.optional().meta({
    label: 'Laporan layanan informasi',
    help: 'Angka permohonan informasi satu tahun; untuk kelas "laporan".',
    example: { tahun: 2025, permohonan: 14, dikabulkan: 12, dikabulkan_sebagian: 1, ditolak: 1 },
  }),
  lampiran,
  urutan,
  ...common,
});

export type Ppid = z.output<typeof ppid>;
export type KelasPpid = (typeof KELAS_PPID)[number];
