import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'YAN-07',
  judul: 'Tarif menyebut dasar hukumnya',
  tingkat: 'wajib',
  syarat: 'Setiap layanan berbayar mengisi `dasar_tarif`.',
  cara_memeriksa: 'Membaca `biaya_tarif` dan `dasar_tarif` tiap layanan; yang gratis tidak dihitung.',
  dasar_hukum: ['UU 25/2009 pasal 21 huruf e', 'PP 96/2012 pasal 29'],
  temuan: (layanan) => `Tarif "${layanan}" belum menyebut dasar hukum.`,
  perbaikan: 'Tulis aturan yang menetapkan tarif, misalnya `dasar_tarif: Perda 1/2024 pasal 12`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
