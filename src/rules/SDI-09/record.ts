import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-09',
  judul: 'Data diperbarui menurut frekuensinya',
  tingkat: 'anjuran',
  syarat: 'Tanggal mutakhir ditambah frekuensi, dengan kelonggaran 3 bulan, belum lewat.',
  cara_memeriksa: 'Menghitung dari `tanggal_mutakhir` dan `frekuensi`; yang "sewaktu-waktu" tidak dihitung.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, keadaan) => `Dataset "${dataset}" ${keadaan}.`,
  perbaikan: 'Muat data terbaru, lalu perbarui `tanggal_mutakhir`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
