import { numberText } from '../../../model/format.ts';

export const texts = {
  tanpaJavaScript:
    'Pencarian memakai JavaScript. Tanpa JavaScript, semua isian dapat ditelusuri dari [daftar di bawah ini](#telusuri_semua).',
  lengkap: (isian: number, badan: number) =>
    `${numberText(isian)} isian dari ${numberText(badan)} badan, sekali cari.`,
  sebagian: (terindeks: number, isian: number) =>
    `Yang dicari ${numberText(terindeks)} dari ${numberText(isian)} isian: semua badan, semua layanan, dan 200 terbaru dari setiap jenis isi. Yang lebih lama ada di daftar menurut tahun dan menurut situs.`,
  telusuri: 'Atau telusuri',
  semuaSitus: 'Semua badan dan keadaannya',
} as const;
