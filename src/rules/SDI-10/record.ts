import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-10',
  judul: 'CSV rapi dan sesuai keterangannya',
  tingkat: 'anjuran',
  syarat:
    'Setiap dataset punya CSV atau GeoJSON; CSV punya satu baris judul, kolom yang sama banyak, dan judul yang sama dengan variabelnya.',
  cara_memeriksa: 'Membaca CSV tiap dataset. Ukuran dan sidik berkas ditulis sendiri oleh program.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, keadaan) => `Dataset "${dataset}" ${keadaan}.`,
  perbaikan: 'Simpan sebagai *CSV UTF-8* dari Excel, dan samakan judul kolom dengan `kolom` pada `variabel`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
