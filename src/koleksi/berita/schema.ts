import * as z from 'zod';
import { common, day, judul } from '../common.ts';
import { kodeWilayah } from '../identifiers.ts';

/** One berita, as an editor writes it at the top of `berita/<tanggal>-<slug>.md`. */
export const berita = z.strictObject({
  judul,
  tanggal: day.meta({
    label: 'Tanggal',
    help: 'Hari berita ini ditulis atau kejadiannya berlangsung.',
    example: '2026-11-20',
  }),
  kategori: z.string().min(2).max(40).optional().meta({
    label: 'Kategori',
    help: 'Satu kata pengelompok, sama ejaannya di semua berita.',
    example: 'Imunisasi',
  }),
  penulis: z.string().max(80).optional().meta({
    label: 'Penulis',
    help: 'Bidang atau jabatan yang menulis.',
    example: 'Bidang Pencegahan dan Pengendalian Penyakit',
  }),
  lokasi: z
    .array(kodeWilayah)
    .optional()
    .meta({
      label: 'Lokasi',
      help: 'Kode wilayah kejadian, satu kode satu baris.',
      example: ['99.01.05'],
    }),
  ...common,
});

export type Berita = z.output<typeof berita>;
