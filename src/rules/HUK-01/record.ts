import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'HUK-01',
  judul: 'Peraturan ditautkan ke JDIH',
  tingkat: 'anjuran',
  syarat: 'Setiap dokumen berjenis `peraturan` menautkan naskahnya di JDIH.',
  cara_memeriksa: 'Membaca `tautan` tiap dokumen berjenis `peraturan`.',
  dasar_hukum: ['Perpres 33/2012 (belum dibaca)'],
  temuan: (peraturan) => `Peraturan "${peraturan}" belum menautkan naskahnya di JDIH.`,
  perbaikan:
    'Isi `tautan` dengan alamat peraturan itu di JDIH; cukup keterangannya yang dimuat di situs ini.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
