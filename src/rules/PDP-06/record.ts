import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'PDP-06',
  judul: 'NIP tidak ditulis',
  tingkat: 'wajib',
  syarat: 'Tidak ada NIP di tulisan, tabel, dan dokumen.',
  cara_memeriksa:
    'Mencari 18 angka yang memuat tanggal lahir, bulan pengangkatan, dan jenis kelamin. NIP di tulisan dibuang dari halaman dan umpan data; di berkas yang diunduh tidak dapat dibuang.',
  dasar_hukum: ['UU 27/2022 pasal 4 ayat 3', 'UU 14/2008 pasal 17 huruf h'],
  temuan: (tempat) => `${tempat} memuat NIP, yang mengungkap tanggal lahir.`,
  perbaikan: 'Hapus NIP itu; nama dan jabatan sudah cukup.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
