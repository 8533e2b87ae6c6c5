import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-05',
  judul: 'Kode referensi dipakai',
  tingkat: 'wajib',
  syarat: 'Setiap kolom tempat, OPD, program, tahun, dan tanggal menyebut kode referensinya.',
  cara_memeriksa:
    'Melihat variabel yang namanya menyebut wilayah, kecamatan, desa, OPD, program, tahun, atau tanggal: `kode_referensi` terisi, atau ada kolom kode di sampingnya. Bulan, triwulan, dan semester tidak perlu kode.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, kolom) => `Dataset "${dataset}" belum menyebut kode referensi kolom ${kolom}.`,
  perbaikan: 'Isi `kode_referensi` pada variabelnya, misalnya `wilayah` atau `tahun`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 2,
};
