import * as z from 'zod';
import { common, judul } from '../common.ts';
import { urutan } from '../urutan.ts';

/** One free page, as an editor writes it at the top of `halaman/<slug>.md`. */
export const halaman = z.strictObject({
  judul: judul.meta({
    label: 'Judul',
    help: 'Sebut isi halaman dengan kata yang dipakai warga.',
    example: 'Visi dan misi',
  }),
  menu: z.enum(['profil', 'layanan', 'dokumen', 'ppid', 'utama', 'tidak']).optional().meta({
    label: 'Tempat di menu',
    help: 'Di bawah menu mana halaman ini muncul. "utama" berarti di menu paling atas, "tidak" berarti tidak di menu. Bila kosong: di bawah Profil.',
    example: 'profil',
  }),
  urutan,
  label: z.enum(['ringkasan_nasional', 'perbup']).optional().meta({
    label: 'Asal isi',
    help: 'Isi "ringkasan_nasional" bila teksnya ringkasan peraturan nasional, "perbup" bila menurut peraturan bupati.',
    example: 'ringkasan_nasional',
  }),
  dasar_hukum: z
    .array(z.string())
    .optional()
    .meta({
      label: 'Dasar hukum',
      help: 'Peraturan yang menjadi sumber isi halaman; satu peraturan satu baris.',
      example: ['UU 23/2014 pasal 217', 'PP 18/2016 pasal 35'],
    }),
  ...common,
});

export type Halaman = z.output<typeof halaman>;
