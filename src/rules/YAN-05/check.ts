import { placeIn } from '../folder.ts';
import { filled } from '../judge/filled.ts';
import { single } from '../judge/verdict.ts';
import { wordsOf } from '../judge/words.ts';
import type { Check } from '../rule.ts';

const WORDS =
  /\b(disabilitas|difabel|lanjut usia|lansia|(ibu|wanita|perempuan) hamil|(kelompok|masyarakat) rentan|kursi roda)\b/i;

export const check: Check = ({ folder, situs }) => {
  const { layanan, halaman } = situs.items;
  const told = [...filled(layanan), ...filled(halaman)].find((item) => WORDS.test(wordsOf(item)));
  return single(told ? undefined : { where: placeIn(folder, 'layanan'), subject: 'rentan' }, told?.address);
};
