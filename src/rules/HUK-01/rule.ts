import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'HUK-01',
  judul: 'Peraturan ditautkan ke JDIH',
  tingkat: 'anjuran',
  sifat: 'isi',
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

const check: Check = ({ situs, placeOf }) =>
  verdictOnEach(
    situs.items.dokumen.filter(({ data }) => data.jenis === 'peraturan'),
    (item) => (item.data.tautan ? undefined : { where: placeOf(item, 'tautan'), subject: item.judul }),
    '/dokumen/',
  );

export const HUK_01: ContentRule = { record, check };
