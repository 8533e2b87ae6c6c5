import type { PapanAturan, PapanSitus } from '../model/papan.ts';
import type { Ask } from './ask.ts';

/** A rule that the body's own content does not fulfil, or only in part. */
export interface Gap {
  aturan: PapanAturan;
  status: 'gagal' | 'sebagian';
}

/** What the body's own content does not fulfil, whole gaps before half ones of the same weight. */
export function gapsOf({ umpan }: PapanSitus, { bahan: { aturan } }: Pick<Ask, 'bahan'>): Gap[] {
  const byKode = new Map(aturan.aturan.map((one) => [one.kode, one]));
  const rank = ({ status }: Gap): number => (status === 'gagal' ? 0 : 1);
  return (umpan?.hasil ?? [])
    .flatMap(({ kode, status }) => {
      const rule = byKode.get(kode);
      return rule && (status === 'gagal' || status === 'sebagian') ? [{ aturan: rule, status } as Gap] : [];
    })
    .toSorted((a, b) => b.aturan.bobot - a.aturan.bobot || rank(a) - rank(b));
}
