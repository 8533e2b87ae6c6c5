import * as z from 'zod';
import { common, day } from '../common.ts';
import { webAddress } from '../identifiers.ts';
import { STATUS_KEPALA } from '../situs/kepala.ts';
import { urutan } from '../urutan.ts';

/** `lowong` is said, never guessed from a missing name: a name may only wait to be filled in. */
export const STATUS_PEJABAT = [...STATUS_KEPALA, 'lowong'] as const;

/**
 * One post and who holds it, as an editor writes it at the top of `pejabat/<slug>.md`.
 *
 * Name and post are public (UU 14/2008 pasal 18 ayat 2 huruf b). There is no key for NIP, birth, family,
 * private address or phone, so that writing one is refused as unknown.
 */
export const pejabat = z.strictObject({
  nama: z.string().min(3).max(120).nullable().optional().meta({
    label: 'Nama',
    help: 'Nama dan gelar. Kosongkan bila jabatan lowong atau namanya belum dapat dimuat. Jangan menulis NIP atau tanggal lahir.',
    example: 'Nama Pejabat, S.Sos., M.Si.',
  }),
  jabatan: z.string().min(3).max(160).meta({
    label: 'Jabatan',
    help: 'Sebutan jabatan lengkap.',
    example: 'Kepala Bidang Kesehatan Masyarakat',
  }),
  atasan: z.string().optional().meta({
    label: 'Atasan',
    help: 'Nama berkas pejabat di atasnya, tanpa ".md". Kosongkan bagi pimpinan tertinggi.',
    example: 'kepala-dinas',
  }),
  status: z.enum(STATUS_PEJABAT).optional().meta({
    label: 'Status jabatan',
    help: 'definitif, plt, plh, pj, atau lowong.',
    example: 'definitif',
  }),
  mulai: day.optional().meta({
    label: 'Mulai menjabat',
    help: 'Hari mulai memegang jabatan, atau hari jabatan mulai lowong.',
    example: '2026-01-06',
  }),
  selesai: day.optional().meta({
    label: 'Selesai menjabat',
    help: 'Hari terakhir memegang jabatan. Kosongkan bila masih menjabat.',
    example: '2029-12-31',
  }),
  eselon: z
    .string()
    .regex(/^[IV]{1,3}\.[ab]$/)
    .optional()
    .meta({
      label: 'Eselon',
      help: 'Angka Romawi, titik, lalu a atau b.',
      example: 'III.b',
    }),
  jumlah: z.int().min(1).optional().meta({
    label: 'Jumlah orang',
    help: 'Untuk kelompok jabatan fungsional: berapa orang. Namanya tidak perlu ditulis.',
    example: 4,
  }),
  tugas: z.string().max(600).optional().meta({
    label: 'Tugas pokok',
    help: 'Tugas jabatan ini dalam satu atau dua kalimat.',
    example: 'Menyusun dan melaksanakan kebijakan kesehatan masyarakat.',
  }),
  lhkpn: webAddress.optional().meta({
    label: 'Alamat LHKPN',
    help: 'Alamat pengumuman LHKPN di situs KPK.',
    example: 'https://elhkpn.kpk.go.id/',
  }),
  urutan,
  ...common,
});

export type Pejabat = z.output<typeof pejabat>;
