import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-05',
  judul: 'Semua desa dan kelurahan disebut',
  tingkat: 'anjuran',
  syarat: 'Halaman situs kecamatan menyebut semua desa dan kelurahan di wilayahnya.',
  cara_memeriksa: 'Mencari nama desa dan kelurahan menurut `_kabupaten/wilayah.csv` di halaman dan potensi.',
  dasar_hukum: ['PP 17/2018 pasal 10'],
  temuan: (wilayah) => `${wilayah} belum disebut di satu halaman pun.`,
  perbaikan: 'Tambahkan namanya di halaman daftar desa dan kelurahan.',
  berlaku: ['kecamatan'],
  subjek: 'banyak',
  revisi: 1,
};
