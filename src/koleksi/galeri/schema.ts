import * as z from 'zod';
import { common, day, judul } from '../common.ts';
import { foto } from './foto.ts';

/** One set of pictures, as an editor writes it at the top of `galeri/<slug>.md`. */
export const galeri = z.strictObject({
  judul: judul.meta({
    label: 'Judul',
    help: 'Sebut kegiatan atau tempatnya.',
    example: 'Perbaikan jalur danau',
  }),
  tanggal: day.optional().meta({
    label: 'Tanggal',
    help: 'Hari kegiatan.',
    example: '2026-11-09',
  }),
  foto: z
    .array(foto)
    .min(1)
    .meta({
      label: 'Foto',
      help: 'Gambar dengan teks penggantinya, satu gambar satu butir.',
      example: [{ gambar: 'gambar/jalur-danau.jpg', alt: 'Jalur kayu di tepi danau, dua orang berjalan' }],
    }),
  ...common,
});

export type Galeri = z.output<typeof galeri>;
