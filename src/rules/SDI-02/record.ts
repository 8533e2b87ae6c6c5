import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-02',
  judul: 'Metadata dataset lengkap',
  tingkat: 'wajib',
  syarat:
    'Setiap dataset menyebut deskripsi, periode, frekuensi, satuan, sumber, tanggal terbit, dan kontak; yang sudah berubah juga tanggal mutakhir.',
  cara_memeriksa:
    'Membaca isian itu di bagian atas tiap berkas `dataset`; tanggal mutakhir yang kosong berarti sama dengan tanggal terbit, produsen data yang kosong berarti unit kerja ini.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, kurang) => `Dataset "${dataset}" belum menyebut ${kurang}.`,
  perbaikan: 'Lengkapi isiannya di bagian atas berkas dataset.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 2,
};
