import * as intake from '../../problems/intake.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Cut } from './clean.ts';
import type { Drawn } from './drawn.ts';
import type { LeftOutWhy, OldSite } from './site.ts';

const WHAT: Readonly<Record<LeftOutWhy, string>> = {
  sandi: 'tulisan yang dikunci kata sandi',
  pribadi: 'tulisan yang hanya untuk pengelolanya',
  sampah: 'tulisan yang sudah dibuang atau belum jadi',
  bawaan: 'halaman contoh bawaan WordPress',
  tampilan: 'bagian tampilan (menu, templat, dan sejenisnya)',
  kosong: 'halaman tanpa isi',
};

export const leftOutProblems = (leftOut: OldSite['leftOut'], source: string): Problem[] =>
  (Object.keys(WHAT) as LeftOutWhy[]).flatMap((why) => {
    const count = leftOut[why] ?? 0;
    return count === 0 ? [] : [intake.oldLeftOut.at({ path: source }, { what: WHAT[why], count })];
  });

/** More of one kind say nothing new. */
const MOST_NAMED = 10;

interface Sums {
  lost: readonly string[];
  cuts: readonly Cut[];
  source: string;
}

/** What was cut, lost and not found, summed up. */
export function sumsOf(pages: readonly Drawn[], { lost, cuts, source }: Sums): Problem[] {
  const at = { path: source };
  const missing = [...new Map(pages.flatMap((page) => [...page.missing]))];
  const named = missing.slice(0, MOST_NAMED).map(([url, why]) => intake.oldFileMissing.at(at, { url, why }));
  const more = missing.length - named.length;
  const sum = (of: (cut: Cut) => number): number => cuts.reduce((all, cut) => all + of(cut), 0);
  const [links, blocks, code] = [
    sum((cut) => cut.spamLinks),
    sum((cut) => cut.hidden),
    sum((cut) => cut.code),
  ];
  const emails = pages.reduce((all, page) => all + page.emails, 0);
  const mobiles = pages.reduce((all, page) => all + page.mobiles, 0);
  const [example] = lost;
  return [
    ...(links + blocks + code > 0 ? [intake.hiddenCut.at(at, { links, blocks, code })] : []),
    ...(emails + mobiles > 0 ? [intake.contactCut.at(at, { emails, mobiles })] : []),
    ...named,
    ...(more > 0
      ? [intake.oldFileMissing.at(at, { url: `${more} lainnya`, why: 'sebabnya seperti di atas' })]
      : []),
    ...(example === undefined ? [] : [intake.addressLost.at(at, { count: lost.length, example })]),
  ];
}
