import { KEPERLUAN, type KeperluanKata, LAINNYA } from './keperluan.ts';

/** What of a service tells what it is for, and how much each counts. */
interface Said {
  judul: string;
  kataKunci: readonly string[];
  kelompok: string;
  ringkasan: string;
}

const WEIGHTS = { judul: 6, kataKunci: 4, kelompok: 2, ringkasan: 1 } as const;
/** From a word of its title or its keywords on, a service is found under a need beside its own. */
const ALSO = 4;

/** The need that a service answers best, and the others that lead to it. */
export function needsOf(said: Said): { best: string; also: readonly string[] } {
  const scores = KEPERLUAN.map((need) => ({ slug: need.slug, score: scoreOf(need, said) }));
  const most = Math.max(0, ...scores.map(({ score }) => score));
  const best = scores.find(({ score }) => score === most && score > 0)?.slug ?? LAINNYA.slug;
  return { best, also: scores.flatMap(({ slug, score }) => (score >= ALSO && slug !== best ? [slug] : [])) };
}

function scoreOf({ kata }: KeperluanKata, { judul, kataKunci, kelompok, ringkasan }: Said): number {
  const texts = {
    judul: wordsOf(judul),
    kataKunci: kataKunci.map(wordsOf).join(','),
    kelompok: wordsOf(kelompok),
    ringkasan: wordsOf(ringkasan),
  };
  let score = 0;
  for (const key of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) {
    const found = kata.filter((one) => texts[key].includes(` ${one} `)).length;
    // A second word of the same kind says little more than the first.
    if (found > 0) score += WEIGHTS[key] + (found - 1);
  }
  return score;
}

/** ` kartu keluarga `: words alone, so that `kk` is not found in `akkan`. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
