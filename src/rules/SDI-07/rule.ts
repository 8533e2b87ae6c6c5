import { quote } from '../../problems/words.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SDI-07',
  judul: 'Produsen data dan walidata disebut',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat: 'Produsen data adalah unit kerja di register, dan walidata adalah walidata kabupaten.',
  cara_memeriksa:
    'Mencocokkan `produsen_data` dan `walidata` tiap dataset dengan register dan `peran` kabupaten.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, keadaan) => `Dataset "${dataset}" ${keadaan}.`,
  perbaikan:
    'Isi `walidata` dengan tanda pengenal walidata kabupaten; kosongkan `produsen_data` bila unit kerja ini sendiri.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ situs, placeOf }) => {
  const { register, identitas } = situs.kabupaten;
  const expected = identitas.peran?.walidata;
  return verdictOnEach(
    situs.items.dataset,
    (item) => {
      const { produsen_data, walidata } = item.data;
      if (produsen_data !== undefined && !register.some(({ id }) => id === produsen_data)) {
        const detail = `menyebut produsen data ${quote(produsen_data)}, yang tidak ada di register`;
        return { where: placeOf(item, 'produsen_data'), subject: item.judul, detail };
      }
      if (walidata === undefined)
        return { where: placeOf(item), subject: item.judul, detail: 'belum menyebut walidata' };
      if (expected === undefined || walidata === expected) return undefined;
      const detail = `menyebut walidata ${quote(walidata)}, padahal walidata kabupaten ${quote(expected)}`;
      return { where: placeOf(item, 'walidata'), subject: item.judul, detail };
    },
    '/dataset/',
  );
};

export const SDI_07: ContentRule = { record, check };
