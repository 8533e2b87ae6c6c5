import { wordsOf } from '../facts/isian-words.ts';
import { regionsBelow } from '../facts/region-codes.ts';
import { placeIn } from '../folder.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'WIL-05',
  judul: 'Semua desa dan kelurahan disebut',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat: 'Halaman situs kecamatan menyebut semua desa dan kelurahan di wilayahnya.',
  cara_memeriksa: 'Mencari nama desa dan kelurahan menurut `_kabupaten/wilayah.csv` di halaman dan potensi.',
  dasar_hukum: ['PP 17/2018 pasal 10'],
  temuan: (wilayah) => `${wilayah} belum disebut di satu halaman pun.`,
  perbaikan: 'Tambahkan namanya di halaman daftar desa dan kelurahan.',
  berlaku: ['kecamatan'],
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder, situs }) => {
  const pages = [...situs.items.halaman, ...situs.items.potensi];
  const words = ` ${pages
    .map(wordsOf)
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')} `;
  return verdictOnEach(regionsBelow(situs.kabupaten.wilayah, situs.kodeWilayah), ({ nama, jenis }) =>
    words.includes(` ${nama.toLowerCase()} `)
      ? undefined
      : { where: placeIn(folder, 'halaman'), subject: `${jenis === 'desa' ? 'Desa' : 'Kelurahan'} ${nama}` },
  );
};

export const WIL_05: ContentRule = { record, check };
