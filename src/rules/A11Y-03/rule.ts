import { quote } from '../../problems/words.ts';
import { bodyLinksOf } from '../facts/links.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'A11Y-03',
  judul: 'Tulisan tautan menyebut tujuannya',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Tidak ada tautan yang hanya bertuliskan "klik di sini", "selengkapnya", atau sejenisnya.',
  cara_memeriksa: 'Membaca tulisan setiap tautan di halaman.',
  dasar_hukum: ['UU 8/2016 pasal 123', 'WCAG 2.2 butir 2.4.4'],
  temuan: (teks) => `Tautan ${teks} tidak menyebut tujuannya.`,
  perbaikan: 'Tulis tujuannya, misalnya "Unduh formulir akta kelahiran".',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const EMPTY_WORDS =
  /^((klik|tekan|lihat|baca|unduh|download|buka)?\s*(di ?sini|ini|sini)|klik|klik link|link|tautan|here|(baca |lihat )?selengkapnya|lanjut|more|read more)[.!»>\s]*$/i;

const check: Check = ({ folder }) =>
  verdictOnEach(bodyLinksOf(folder), ({ text, where }) =>
    EMPTY_WORDS.test(text.trim()) ? { where, subject: quote(text) } : undefined,
  );

export const A11Y_03: ContentRule = { record, check };
