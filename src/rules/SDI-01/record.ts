import { BADAN_PUBLIK } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-01',
  judul: 'Data terbuka tersedia, atau disebut belum ada',
  tingkat: 'anjuran',
  syarat: 'Ada sedikitnya satu dataset, atau halaman bertanggal yang menyebut bahwa dataset belum ada.',
  cara_memeriksa:
    'Menghitung isian `dataset`; bila kosong, mencari halaman yang menyebut "belum ada" dan "dataset".',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: () => 'Belum ada dataset, dan belum ada keterangan tentang itu.',
  perbaikan: 'Muat satu tabel di folder `dataset`, atau tulis halaman yang menyebut kapan data akan dimuat.',
  berlaku: BADAN_PUBLIK,
  subjek: 'tunggal',
  revisi: 1,
};
