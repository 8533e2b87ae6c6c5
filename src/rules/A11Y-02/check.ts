import { quote } from '../../problems/words.ts';
import { alternativesOf } from '../judge/alternatives.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

/** A word for any picture, the name a camera gave it, or the name of its file. */
const EMPTY_WORDS =
  /^((gambar|foto|image|picture|logo|ikon|grafik|bagan|img|dsc|pict|photo|screenshot|whatsapp image|untitled)[\d\s_.():-]*(at [\d.\s]+)?|[\w\s().-]*\.(jpe?g|png|webp|gif)|[\d\s_.-]+)$/i;

export const check: Check = (input) =>
  each(alternativesOf(input), ({ text, where }) =>
    EMPTY_WORDS.test(text.trim()) ? { where, subject: quote(text) } : undefined,
  );
