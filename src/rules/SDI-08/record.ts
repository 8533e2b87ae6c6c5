import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-08',
  judul: 'Lisensi dan cakupan wilayah disebut',
  tingkat: 'anjuran',
  syarat: 'Setiap dataset menyebut `lisensi` dan `cakupan_wilayah`.',
  cara_memeriksa: 'Membaca kedua isian tiap dataset.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, kurang) => `Dataset "${dataset}" belum menyebut ${kurang}.`,
  perbaikan: 'Tambahkan `lisensi: CC-BY-4.0` dan kode wilayah di `cakupan_wilayah`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
