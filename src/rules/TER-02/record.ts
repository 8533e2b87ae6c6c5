import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'TER-02',
  judul: 'Halaman ringan',
  tingkat: 'anjuran',
  syarat: 'Setiap halaman, tanpa gambarnya, tidak lebih dari 200 kB.',
  cara_memeriksa: 'Menimbang semua halaman di folder keluaran. Tidak dihitung dalam skor.',
  dasar_hukum: ['UU 14/2008 pasal 9 ayat 4'],
  temuan: (halaman, ukuran) => `Halaman ${halaman} berukuran ${ukuran}.`,
  perbaikan: 'Bagi isinya menjadi beberapa halaman.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
