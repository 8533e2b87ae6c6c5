import { byText } from '../model/order.ts';
import type { HitunganAturan, KelompokAturan, Nilai } from '../model/papan/kepatuhan.ts';
import type { PapanAturan, PapanSitus } from '../model/papan.ts';
import { slugOf } from '../text/names.ts';
import type { Ask } from './ask.ts';

type Hasil = NonNullable<PapanSitus['umpan']>['hasil'][number];

/** What a rule says of a body; absent: it was not judged by it. */
export const hasilOf = ({ umpan }: PapanSitus, kode: string): Hasil | undefined =>
  umpan?.hasil.find((one) => one.kode === kode);

/** A verdict as a cell shows it; `''` where there is none. */
export function nilaiOf(situs: PapanSitus, kode: string): Nilai {
  const { status = '', dijaga = false } = hasilOf(situs, kode) ?? {};
  return { status, dijaga };
}

/** Where all bodies stand with one rule. */
export function countsOf(aturan: PapanAturan, situs: readonly PapanSitus[]): HitunganAturan {
  const counts = { lulus: 0, sebagian: 0, gagal: 0, dijaga: 0 };
  for (const one of situs) {
    const { status, dijaga } = nilaiOf(one, aturan.kode);
    if (status === 'lulus') counts[dijaga ? 'dijaga' : 'lulus']++;
    else if (status === 'sebagian' || status === 'gagal') counts[status]++;
  }
  return { aturan, ...counts };
}

/** Counts of every rule, worked out once. */
export const allCounts = (ask: Ask): Promise<readonly HitunganAturan[]> =>
  ask.once('hitungan aturan', async () =>
    ask.bahan.aturan.aturan.map((aturan) => countsOf(aturan, ask.situs)),
  );

export const bidangAddress = (bidang: string): string => `/kepatuhan/${slugOf(bidang)}/`;

/** Fields of law in the order of the rules. */
export const bidangIn = ({ bahan }: Ask): string[] => [
  ...new Set(bahan.aturan.aturan.map(({ bidang }) => bidang)),
];

/** Rules by field; within one, what is missing most often first. */
export function groupsOf(counts: readonly HitunganAturan[]): KelompokAturan[] {
  return [...Map.groupBy(counts, ({ aturan }) => aturan.bidang)].map(([bidang, aturan]) => ({
    bidang,
    address: bidangAddress(bidang),
    aturan: aturan.toSorted((a, b) => shareOf(a) - shareOf(b) || byText(a.aturan.kode, b.aturan.kode)),
  }));
}

/** 0 to 1 of those that are judged; a part counts half. */
export function shareOf({ lulus, sebagian, gagal, dijaga }: HitunganAturan): number {
  const judged = lulus + sebagian + gagal + dijaga;
  return judged === 0 ? 1 : (lulus + dijaga + sebagian / 2) / judged;
}
