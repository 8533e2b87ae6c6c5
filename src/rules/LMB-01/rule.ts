import { posix } from 'node:path';
import { quote } from '../../problems/words.ts';
import { alternativesOfIsian } from '../facts/picture-texts.ts';
import { placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';

const record: RuleRecord = {
  kode: 'LMB-01',
  judul: 'Lambang negara tidak dipakai sebagai hiasan',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat:
    'Tidak ada gambar Garuda Pancasila di antara gambar situs; lambang daerah sudah ada di kepala halaman.',
  cara_memeriksa: 'Mencari kata "garuda" atau "lambang negara" pada nama dan teks pengganti gambar.',
  dasar_hukum: ['UU 24/2009 pasal 57'],
  temuan: (gambar) => `Gambar ${gambar} tampaknya memuat lambang negara.`,
  perbaikan: 'Hapus gambarnya bila hanya hiasan. Penggunaan lambang negara diatur undang-undang.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const NAMED = /\bgaruda([ _-]*pancasila)?\b|\blambang[ _-]*negara\b/i;

const check: Check = (input) => {
  const names = [...input.situs.pictures.keys()];
  const texts = alternativesOfIsian(input.folder);
  return {
    subjects: names.length + texts.length > 0 ? 1 : 0,
    findings: [
      ...names
        .filter((path) => NAMED.test(posix.basename(path).replace(/[._-]/g, ' ')))
        .map((path) => ({ where: placeIn(input.folder, path), subject: quote(posix.basename(path)) })),
      ...texts
        .filter(({ text }) => NAMED.test(text))
        .map(({ text, where }) => ({ where, subject: quote(text) })),
    ],
  };
};

export const LMB_01: ContentRule = { record, check };
