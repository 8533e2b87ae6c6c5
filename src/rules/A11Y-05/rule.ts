import { offersOf } from '../facts/offered-documents.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'A11Y-05',
  judul: 'PDF memuat tulisan, bukan hasil pindai',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Sedikitnya satu halaman PDF memuat tulisan yang dapat dibaca pembaca layar.',
  cara_memeriksa: 'Membaca tulisan di dalam setiap PDF yang ditawarkan.',
  dasar_hukum: ['UU 8/2016 pasal 123 dan 124'],
  temuan: (isian) => `PDF pada "${isian}" adalah hasil pindai, sehingga tidak terbaca oleh pembaca layar.`,
  perbaikan: 'Simpan PDF dari berkas Word aslinya, atau salin isinya ke halaman ini.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = (input) =>
  verdictOnEach(
    offersOf(input).filter(({ file }) => file.inside?.hasText !== undefined),
    ({ item, file, where }) => (file.inside?.hasText === false ? { where, subject: item.judul } : undefined),
  );

export const A11Y_05: ContentRule = { record, check };
