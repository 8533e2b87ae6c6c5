import type { Mutu } from '../../koleksi/skm/ikm.ts';
import type { BarisIsian, Elsewhere } from './daftar.ts';

export interface NilaiSkm {
  url: string;
  tahun: number;
  periode: string;
  ikm: number;
  mutu: Mutu;
  responden: number;
  contoh: boolean;
}

/** Surveys of one body. */
export interface BarisSkm {
  pemilik: BarisIsian['pemilik'];
  /** The oldest first. */
  nilai: readonly NilaiSkm[];
}

export interface SkmFacts {
  jumlah: number;
  /** Years of the table, the newest first. */
  tahun: readonly number[];
  /** Bodies with surveys, the most satisfied in their newest first. */
  baris: readonly BarisSkm[];
  /** Bodies that owe one and have none. */
  tanpa: readonly { id: string; nama: string }[];
  lain: Elsewhere;
}
