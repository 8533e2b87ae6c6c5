import { wordsOf } from '../facts/isian-words.ts';
import { placeIn } from '../folder.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SDI-01',
  judul: 'Data terbuka tersedia, atau disebut belum ada',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat: 'Ada sedikitnya satu dataset, atau halaman bertanggal yang menyebut bahwa dataset belum ada.',
  cara_memeriksa:
    'Menghitung isian `dataset`; bila kosong, mencari halaman yang menyebut "belum ada" dan "dataset".',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: () => 'Belum ada dataset, dan belum ada keterangan tentang itu.',
  perbaikan: 'Muat satu tabel di folder `dataset`, atau tulis halaman yang menyebut kapan data akan dimuat.',
  berlaku: BADAN_PUBLIK,
  subjek: 'tunggal',
  revisi: 1,
};

const NONE_YET = /\bbelum (ada|tersedia|memiliki|punya)\b[^.]*\b(dataset|data terbuka|data statistik)\b/i;

const check: Check = ({ folder, situs }) => {
  if (situs.items.dataset.length > 0) return verdictOnOne(undefined, '/dataset/');
  const told = [...situs.items.halaman, ...situs.items.ppid].find(
    (item) => item.diperbarui !== undefined && NONE_YET.test(wordsOf(item)),
  );
  return verdictOnOne(
    told ? undefined : { where: placeIn(folder, 'dataset'), subject: 'dataset' },
    told?.address,
  );
};

export const SDI_01: ContentRule = { record, check };
