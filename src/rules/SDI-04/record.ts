import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-04',
  judul: 'Data dalam format terbuka',
  tingkat: 'wajib',
  syarat: 'Setiap dataset punya sedikitnya satu berkas CSV, GeoJSON, atau Excel.',
  cara_memeriksa: 'Melihat jenis berkas yang disebut `berkas`, menurut isinya.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, keadaan) => `Dataset "${dataset}" ${keadaan}.`,
  perbaikan: 'Simpan tabelnya sebagai CSV di folder `dataset`, lalu sebut di `berkas`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
