import { quote } from '../../problems/words.ts';
import { bodyLinksOf } from '../judge/links.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

const EMPTY_WORDS =
  /^((klik|tekan|lihat|baca|unduh|download|buka)?\s*(di ?sini|ini|sini)|klik|klik link|link|tautan|here|(baca |lihat )?selengkapnya|lanjut|more|read more)[.!»>\s]*$/i;

export const check: Check = ({ folder }) =>
  each(bodyLinksOf(folder), ({ text, where }) =>
    EMPTY_WORDS.test(text.trim()) ? { where, subject: quote(text) } : undefined,
  );
