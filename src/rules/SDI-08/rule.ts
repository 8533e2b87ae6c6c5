import { enumerated } from '../../problems/words.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SDI-08',
  judul: 'Lisensi dan cakupan wilayah disebut',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat: 'Setiap dataset menyebut `lisensi` dan `cakupan_wilayah`.',
  cara_memeriksa: 'Membaca kedua isian tiap dataset.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, kurang) => `Dataset "${dataset}" belum menyebut ${kurang}.`,
  perbaikan: 'Tambahkan `lisensi: CC-BY-4.0` dan kode wilayah di `cakupan_wilayah`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ situs, placeOf }) =>
  verdictOnEach(
    situs.items.dataset,
    (item) => {
      const { lisensi, cakupan_wilayah } = item.data;
      const missing = [
        ...(lisensi ? [] : ['lisensi']),
        ...(cakupan_wilayah?.length ? [] : ['cakupan wilayah']),
      ];
      return missing.length === 0
        ? undefined
        : { where: placeOf(item), subject: item.judul, detail: enumerated(missing) };
    },
    '/dataset/',
  );

export const SDI_08: ContentRule = { record, check };
