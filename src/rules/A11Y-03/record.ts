import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'A11Y-03',
  judul: 'Tulisan tautan menyebut tujuannya',
  tingkat: 'anjuran',
  syarat: 'Tidak ada tautan yang hanya bertuliskan "klik di sini", "selengkapnya", atau sejenisnya.',
  cara_memeriksa: 'Membaca tulisan setiap tautan di halaman.',
  dasar_hukum: ['UU 8/2016 pasal 123', 'WCAG 2.2 butir 2.4.4'],
  temuan: (teks) => `Tautan ${teks} tidak menyebut tujuannya.`,
  perbaikan: 'Tulis tujuannya, misalnya "Unduh formulir akta kelahiran".',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
