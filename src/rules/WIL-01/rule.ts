import { quote } from '../../problems/words.ts';
import { codesIn } from '../facts/region-codes.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'WIL-01',
  judul: 'Kode wilayah milik kabupaten ini',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Setiap kode wilayah diawali kode kabupaten.',
  cara_memeriksa:
    'Membaca `lokasi`, `wilayah`, dan `cakupan_wilayah` semua isian. Bentuk kodenya sudah diperiksa saat dibaca.',
  dasar_hukum: ['Kepmendagri 300.2.2-2138/2025 (belum dibaca)'],
  temuan: (kode) => `Kode wilayah ${kode} bukan milik kabupaten ini.`,
  perbaikan: 'Betulkan kodenya menurut `_kabupaten/wilayah.csv`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = (input) => {
  const { kode: own } = input.situs.kabupaten.identitas;
  return verdictOnEach(codesIn(input), ({ kode, where }) =>
    kode === own || kode.startsWith(`${own}.`) ? undefined : { where, subject: quote(kode) },
  );
};

export const WIL_01: ContentRule = { record, check };
