import * as z from 'zod';
import { alamatTautan } from '../alamat-tautan.ts';
import { common, judul } from '../common.ts';

/** Classes of the Daftar Informasi Publik; of what is excluded only that it is, never what it says (UU 14/2008 pasal 17). */
export const KELAS_DIP = ['berkala', 'serta_merta', 'setiap_saat', 'dikecualikan'] as const;

/** One row of `ppid/dip.csv` (UU 14/2008 pasal 11 ayat 1 huruf a). */
export const dip = z.strictObject({
  nomor: z
    .string()
    .regex(/^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/)
    .max(12)
    .meta({
      label: 'Nomor',
      help: 'Nomor urut dalam kelasnya.',
      example: '1',
    }),
  kelas: z.enum(KELAS_DIP).meta({
    label: 'Kelas',
    help: 'berkala, serta_merta, setiap_saat, atau dikecualikan.',
    example: 'berkala',
  }),
  judul: judul.meta({
    label: 'Jenis informasi',
    help: 'Nama informasinya.',
    example: 'Laporan kinerja 2025',
  }),
  unit_penguasa: z.string().optional().meta({
    label: 'Unit yang menguasai',
    help: 'Pejabat atau unit yang menguasai informasi, sebagai jabatan.',
    example: 'Subbagian Perencanaan',
  }),
  waktu_pembuatan: z.string().optional().meta({
    label: 'Waktu pembuatan',
    help: 'Kapan informasi dibuat.',
    example: 'Februari 2026',
  }),
  tempat_pembuatan: z.string().optional().meta({
    label: 'Tempat pembuatan',
    help: 'Di mana informasi dibuat.',
    example: 'Kantor dinas',
  }),
  bentuk: z.string().optional().meta({
    label: 'Bentuk',
    help: 'Bentuk informasi yang tersedia.',
    example: 'Halaman web, PDF',
  }),
  jangka_simpan: z.string().optional().meta({
    label: 'Jangka waktu simpan',
    help: 'Berapa lama informasi disimpan; untuk yang dikecualikan, berapa lama dikecualikan.',
    example: '5 tahun',
  }),
  tautan: alamatTautan.optional().meta({
    label: 'Tautan',
    help: 'Alamat informasinya, bila sudah dimuat.',
    example: '/dokumen/lkjip-2025/',
  }),
  alasan: z.string().optional().meta({
    label: 'Alasan dikecualikan',
    help: 'Alasan dan pasalnya; hanya untuk kelas "dikecualikan".',
    example: 'UU 14/2008 pasal 17 huruf h',
  }),
  ...common,
});

export type Dip = z.output<typeof dip>;
