import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-06',
  judul: 'Nama wilayah dieja seperti di daftar',
  tingkat: 'anjuran',
  syarat: 'Nama kecamatan, desa, dan kelurahan di alamat sama dengan `_kabupaten/wilayah.csv`.',
  cara_memeriksa: 'Mencocokkan `alamat.kecamatan` dan `alamat.desa_kelurahan` dengan daftar itu.',
  dasar_hukum: ['Kepmendagri 300.2.2-2138/2025 (belum dibaca)'],
  temuan: (nama, terdekat) => `Nama wilayah ${nama} tidak ada dalam daftar${terdekat}.`,
  perbaikan: 'Tulis namanya seperti di `_kabupaten/wilayah.csv`, tanpa kata Kecamatan, Desa, atau Kelurahan.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
