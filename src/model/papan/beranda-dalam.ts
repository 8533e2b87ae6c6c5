import type { Problem } from '../../problems/problem.ts';
import type { PapanKontak, PapanSitus } from '../papan.ts';

/** One body as those see it who look after its situs. */
export interface BarisDalam {
  situs: PapanSitus;
  /** Mistakes that keep its newest content from being published. */
  salah: readonly Problem[];
  catatan: number;
  /** Findings of the rules. */
  temuan: number;
  kontak: readonly PapanKontak[];
}

export interface BerandaDalamFacts {
  /** Those with something to mend first. */
  baris: readonly BarisDalam[];
  jumlah: { perluDiperbaiki: number; tanpaKontak: number; ditahan: number; disisihkan: number };
}
