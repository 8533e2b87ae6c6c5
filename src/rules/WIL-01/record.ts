import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-01',
  judul: 'Kode wilayah milik kabupaten ini',
  tingkat: 'wajib',
  syarat: 'Setiap kode wilayah diawali kode kabupaten.',
  cara_memeriksa:
    'Membaca `lokasi`, `wilayah`, dan `cakupan_wilayah` semua isian. Bentuk kodenya sudah diperiksa saat dibaca.',
  dasar_hukum: ['Kepmendagri 300.2.2-2138/2025 (belum dibaca)'],
  temuan: (kode) => `Kode wilayah ${kode} bukan milik kabupaten ini.`,
  perbaikan: 'Betulkan kodenya menurut `_kabupaten/wilayah.csv`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
