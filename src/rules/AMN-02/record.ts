import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'AMN-02',
  judul: 'Tidak ada tautan yang tersembunyi atau menyamar',
  tingkat: 'wajib',
  syarat: 'Tulisan setiap tautan terlihat, dan bila berupa alamat, alamat itu sama dengan tujuannya.',
  cara_memeriksa:
    'Membandingkan tulisan tautan dengan tujuannya: tautan pada satu tanda baca, dan tautan yang menulis host lain.',
  dasar_hukum: ['Peraturan BSSN 4/2021 (belum dibaca)', 'PP 71/2019 pasal 29'],
  temuan: (tautan, keadaan) => `Tautan ke ${tautan} ${keadaan}.`,
  perbaikan: 'Samakan tulisan dengan tujuannya, atau hapus tautannya.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
