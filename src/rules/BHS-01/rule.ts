import type { Item } from '../../model/situs.ts';
import { wordsOf } from '../facts/isian-words.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'BHS-01',
  judul: 'Halaman berbahasa Indonesia',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat:
    'Berita, pengumuman, layanan, dan halaman ditulis dalam bahasa Indonesia; bahasa lain hanya tambahan.',
  cara_memeriksa:
    'Membandingkan banyaknya kata umum bahasa Inggris dan bahasa Indonesia di tulisan yang sedikitnya 40 kata.',
  dasar_hukum: ['UU 24/2009 pasal 30 dan 33'],
  temuan: (judul) => `"${judul}" lebih banyak memakai bahasa Inggris.`,
  perbaikan: 'Tulis dalam bahasa Indonesia; versi bahasa lain boleh ditambahkan di bawahnya.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const ENGLISH = /\b(the|and|of|for|with|this|that|are|was|from|by|is|have|has|will|you|your|our)\b/gi;
const INDONESIAN =
  /\b(dan|yang|di|untuk|dengan|ini|itu|dari|pada|ke|oleh|adalah|tidak|akan|dalam|atau|kepada|anda|kami)\b/gi;

const check: Check = ({ situs: { items }, placeOf }, { parameter }) => {
  const texts: Item[] = [...items.berita, ...items.pengumuman, ...items.layanan, ...items.halaman];
  const long = texts.filter((item) => wordsOf(item).split(/\s+/).length >= parameter('kata'));
  return verdictOnEach(long, (item) => {
    const words = wordsOf(item);
    const english = words.match(ENGLISH)?.length ?? 0;
    const isForeign = english > (words.match(INDONESIAN)?.length ?? 0);
    return isForeign ? { where: placeOf(item), subject: item.judul } : undefined;
  });
};

export const BHS_01: ContentRule = { record, check };
