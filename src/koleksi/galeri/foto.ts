import * as z from 'zod';
import { day } from '../common.ts';

/** One picture of a galeri. Its alternative text is required: without it the picture says nothing to a screen reader. */
export const foto = z.strictObject({
  gambar: z.string().min(1).meta({
    label: 'Gambar',
    help: 'Letak gambar di folder situs.',
    example: 'gambar/jalur-danau.jpg',
  }),
  alt: z.string().min(3).max(300).meta({
    label: 'Teks pengganti',
    help: 'Apa yang terlihat pada gambar, untuk pembaca layar.',
    example: 'Jalur kayu di tepi danau, dua orang berjalan',
  }),
  keterangan: z.string().max(300).optional().meta({
    label: 'Keterangan',
    help: 'Kalimat di bawah gambar.',
    example: 'Jalur pejalan kaki seusai perbaikan',
  }),
  tanggal: day.optional().meta({
    label: 'Tanggal foto',
    help: 'Hari gambar diambil.',
    example: '2026-11-09',
  }),
  sumber: z.string().max(120).optional().meta({
    label: 'Sumber',
    help: 'Bidang atau lembaga yang memotret.',
    example: 'Bidang Destinasi',
  }),
});

export type Foto = z.output<typeof foto>;
