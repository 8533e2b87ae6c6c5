import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-11',
  judul: 'Tidak tertukar dengan kabupaten lain',
  tingkat: 'anjuran',
  syarat: 'Tidak ada tautan atau kode wilayah kabupaten lain yang namanya mirip.',
  cara_memeriksa: 'Mencari host dan kode wilayah dalam `host_keliru` kabupaten di semua alamat dan lokasi.',
  dasar_hukum: ['Kepmendagri 300.2.2-2138/2025 (belum dibaca)'],
  temuan: (tertulis, alasan) => `${tertulis} mungkin keliru. ${alasan}`,
  perbaikan: 'Periksa apakah yang dimaksud memang kabupaten itu; bila tidak, betulkan.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
