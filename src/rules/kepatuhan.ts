import type { Judgement } from './judge.ts';
import type { Status } from './rule.ts';
import type { SyaratDasar } from './syarat-dasar.ts';

/** What the feed says of the rules: statuses and where to see them, never places in files. */
export interface KepatuhanFacts {
  aturan: string;
  skor: number | null;
  skor_wajib: number | null;
  dikerjakan?: number | null;
  syarat_dasar?: SyaratDasar | null;
  hasil: { kode: string; status: Status; dijaga?: true; bukti?: string }[];
}

export const kepatuhanOf = ({ hasil, ...figures }: Judgement): KepatuhanFacts => ({
  ...figures,
  hasil: hasil.map(({ tingkat: _, temuan: __, ...told }) => told),
});
