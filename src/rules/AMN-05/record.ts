import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'AMN-05',
  judul: 'Tabel tidak memuat perintah program',
  tingkat: 'wajib',
  syarat: 'Tidak ada sel CSV yang diawali tanda yang dijalankan Excel sebagai rumus.',
  cara_memeriksa: 'Membaca awal setiap sel CSV: `=`, `@`, serta `+` atau `-` yang diikuti huruf.',
  dasar_hukum: ['Peraturan BSSN 4/2021 (belum dibaca)'],
  temuan: (isi) => `Sel ${isi} akan dijalankan sebagai rumus saat tabel dibuka di Excel.`,
  perbaikan: 'Ganti sel itu dengan hasil rumusnya: di Excel, *Salin* lalu *Tempel Khusus › Nilai*.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
