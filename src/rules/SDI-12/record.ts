import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-12',
  judul: 'Statistik sektoral menautkan metadata BPS',
  tingkat: 'anjuran',
  syarat: 'Setiap dataset dengan pembina data BPS menautkan formulir MS-Keg, MS-Var, atau MS-Ind.',
  cara_memeriksa: 'Membaca `metadata_statistik` tiap dataset yang `pembina_data`-nya BPS.',
  dasar_hukum: ['Peraturan BPS 5/2020 (belum dibaca)'],
  temuan: (dataset) => `Dataset "${dataset}" belum menautkan formulir metadata statistik.`,
  perbaikan: 'Isi `metadata_statistik` dengan alamat formulirnya di BPS.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
