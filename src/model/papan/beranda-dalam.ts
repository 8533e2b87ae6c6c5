import type { Problem } from '../../problems/problem.ts';
import type { PapanKontak, PapanSitus } from '../papan.ts';
import type { KeadaanPanen } from './dalam.ts';

/** One body as those see it who look after its situs. */
export interface BarisDalam {
  situs: PapanSitus;
  /** Mistakes that keep its newest content from being published. */
  salah: readonly Problem[];
  catatan: number;
  /** Findings of the rules. */
  temuan: number;
  kontak: readonly PapanKontak[];
  /** A fault of its newest harvest. */
  panen?: KeadaanPanen;
}

export interface BerandaDalamFacts {
  /** Those with something to mend first. */
  baris: readonly BarisDalam[];
  jumlah: {
    perluDiperbaiki: number;
    tanpaKontak: number;
    kendalaPanen: number;
    ditahan: number;
    disisihkan: number;
  };
}
