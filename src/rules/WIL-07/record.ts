import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-07',
  judul: 'Lokasi program ditulis pada tingkat yang paling tepat',
  tingkat: 'anjuran',
  syarat: 'Lokasi satu program tidak memuat kode bersama kode di atasnya.',
  cara_memeriksa: 'Membandingkan kode-kode `lokasi` tiap program.',
  dasar_hukum: ['Permendagri 90/2019 (belum dibaca)'],
  temuan: (program, kode) => `Lokasi "${program}" memuat ${kode}.`,
  perbaikan: 'Hapus kode yang lebih luas, agar yang tersisa paling tepat.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
