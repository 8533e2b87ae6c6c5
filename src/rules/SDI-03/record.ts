import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-03',
  judul: 'Standar data tiap variabel disebut',
  tingkat: 'wajib',
  syarat: 'Setiap variabel menyebut konsep, definisi, klasifikasi, ukuran, dan satuan.',
  cara_memeriksa: 'Membaca `variabel` tiap dataset; satuan boleh "tanpa satuan".',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, kurang) => `Dataset "${dataset}" ${kurang}.`,
  perbaikan:
    'Lengkapi `variabel` di bagian atas berkas dataset: satu butir untuk tiap kolom. Kolom tanpa satuan ditulis `satuan: tanpa satuan`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
