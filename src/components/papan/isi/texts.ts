import { numberText } from '../../../model/format.ts';

export const texts = {
  ringkas: (jumlah: number, contoh: number, koleksi: number) =>
    `${numberText(jumlah)} isian dalam ${numberText(koleksi)} macam, dibaca dari umpan data semua situs; ${numberText(contoh)} di antaranya contoh.`,
  tabel: 'Menurut macam isi',
  kolom: {
    nama: 'Macam',
    jumlah: 'Isian',
    contoh: 'Contoh',
    situs: 'Situs',
    terbaru: 'Terbaru',
    unduh: 'Unduh',
  },
  csv: 'CSV',
  csvDari: (nama: string) => ` ${nama}`,
} as const;
