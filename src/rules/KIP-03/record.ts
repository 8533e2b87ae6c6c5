import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'KIP-03',
  judul: 'Halaman informasi serta merta',
  tingkat: 'wajib',
  syarat:
    'Ada halaman informasi serta merta yang diperbarui paling lama 6 bulan lalu; bila tidak ada keadaan darurat, halaman itu menyebutkannya.',
  cara_memeriksa: 'Melihat halaman di `ppid` dengan `kelas: serta_merta` dan tanggal diperbaruinya.',
  dasar_hukum: ['UU 14/2008 pasal 10'],
  temuan: (_, keadaan) => `Halaman informasi serta merta ${keadaan}.`,
  perbaikan:
    'Tulis halaman di folder `ppid` dengan `kelas: serta_merta` dan `tanggal`. Bila tidak ada keadaan darurat, tulis bahwa saat ini tidak ada.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
