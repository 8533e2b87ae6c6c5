import { quote } from '../../problems/words.ts';
import { alternativesOfIsian } from '../facts/picture-texts.ts';
import type { ContentRule } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';
import { record } from './rule.ts';

const EMPTY_WORDS =
  /^((gambar|foto|image|picture|logo|ikon|grafik|bagan|img|dsc|pict|photo|screenshot|whatsapp image|untitled)[\d\s_.():-]*(at [\d.\s]+)?|[\w\s().-]*\.(jpe?g|png|webp|gif)|[\d\s_.-]+)$/i;

/** Lowered the score only, and did not know every name that phones give. */
export const A11Y_02_REVISI_1: ContentRule = {
  record: {
    ...record,
    cara_memeriksa: 'Membaca teks pengganti tiap gambar di isian dan tulisan.',
    revisi: 1,
  },
  check: ({ folder }) =>
    verdictOnEach(alternativesOfIsian(folder), ({ text, where }) =>
      EMPTY_WORDS.test(text.trim()) ? { where, subject: quote(text) } : undefined,
    ),
};
