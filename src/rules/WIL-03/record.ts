import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-03',
  judul: 'Jenis wilayah sesuai kodenya',
  tingkat: 'wajib',
  syarat: 'Angka keempat kode diawali 1 bagi kelurahan, 2 bagi desa.',
  cara_memeriksa: 'Membaca baris wilayah sendiri dan yang di bawahnya di `_kabupaten/wilayah.csv`.',
  dasar_hukum: ['Kepmendagri 300.2.2-2138/2025 (belum dibaca)'],
  temuan: (wilayah, kode) => `${wilayah} berkode ${kode}, yang bukan kode jenis itu.`,
  perbaikan: 'Betulkan kode atau jenisnya di `_kabupaten/wilayah.csv`.',
  berlaku: ['kecamatan', 'kelurahan'],
  subjek: 'banyak',
  revisi: 1,
};
