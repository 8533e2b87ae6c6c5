import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-02',
  judul: 'Kode wilayah ada dalam daftar',
  tingkat: 'wajib',
  syarat: 'Setiap kode wilayah kabupaten ini ada di `_kabupaten/wilayah.csv`.',
  cara_memeriksa: 'Mencocokkan `lokasi`, `wilayah`, dan `cakupan_wilayah` semua isian dengan daftar itu.',
  dasar_hukum: ['Kepmendagri 300.2.2-2138/2025 (belum dibaca)'],
  temuan: (kode, terdekat) => `Kode wilayah ${kode} tidak ada dalam daftar${terdekat}.`,
  perbaikan: 'Betulkan kodenya menurut `_kabupaten/wilayah.csv`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
