import { filledOnly } from '../facts/filled-isian.ts';
import { wordsOf } from '../facts/isian-words.ts';
import { placeIn } from '../folder.ts';
import { PELAYANAN } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'YAN-05',
  judul: 'Perlakuan khusus bagi kelompok rentan disebut',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Layanan atau halaman menyebut perlakuan khusus bagi penyandang disabilitas, lanjut usia, ibu hamil, atau anak.',
  cara_memeriksa:
    'Mencari kata seperti "disabilitas", "lanjut usia", "ibu hamil", "kelompok rentan", dan "kursi roda" di layanan dan halaman.',
  dasar_hukum: ['UU 25/2009 pasal 29', 'UU 8/2016 pasal 19'],
  temuan: () => 'Perlakuan khusus bagi kelompok rentan belum disebut.',
  perbaikan:
    'Tulis di `sarana_prasarana` layanan, atau di satu halaman: apa yang disediakan bagi penyandang disabilitas, lanjut usia, dan ibu hamil.',
  berlaku: PELAYANAN,
  subjek: 'tunggal',
  revisi: 1,
};

const WORDS =
  /\b(disabilitas|difabel|lanjut usia|lansia|(ibu|wanita|perempuan) hamil|(kelompok|masyarakat) rentan|kursi roda)\b/i;

const check: Check = ({ folder, situs }) => {
  const { layanan, halaman } = situs.items;
  const told = [...filledOnly(layanan), ...filledOnly(halaman)].find((item) => WORDS.test(wordsOf(item)));
  return verdictOnOne(
    told ? undefined : { where: placeIn(folder, 'layanan'), subject: 'rentan' },
    told?.address,
  );
};

export const YAN_05: ContentRule = { record, check };
