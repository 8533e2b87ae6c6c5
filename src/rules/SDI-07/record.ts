import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-07',
  judul: 'Produsen data dan walidata disebut',
  tingkat: 'anjuran',
  syarat: 'Produsen data adalah unit kerja di register, dan walidata adalah walidata kabupaten.',
  cara_memeriksa:
    'Mencocokkan `produsen_data` dan `walidata` tiap dataset dengan register dan `peran` kabupaten.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, keadaan) => `Dataset "${dataset}" ${keadaan}.`,
  perbaikan:
    'Isi `walidata` dengan tanda pengenal walidata kabupaten; kosongkan `produsen_data` bila unit kerja ini sendiri.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
