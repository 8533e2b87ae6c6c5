import type { Judgement } from './judge.ts';
import type { Status } from './rule.ts';

/** What the feed says of the rules: statuses and where to see them, never places in files. */
export interface KepatuhanFacts {
  aturan: string;
  skor: number | null;
  skor_wajib: number | null;
  hasil: { kode: string; status: Status; bukti?: string }[];
}

export const kepatuhanOf = ({ aturan, skor, skor_wajib, hasil }: Judgement): KepatuhanFacts => ({
  aturan,
  skor,
  skor_wajib,
  hasil: hasil.map(({ kode, status, bukti }) => ({ kode, status, ...(bukti !== undefined && { bukti }) })),
});
