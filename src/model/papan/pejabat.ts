import type { BarisIsian, Elsewhere } from './daftar.ts';

/** One post: who holds it where that is published, and nothing else of the person. */
export interface BarisPejabat {
  pemilik: BarisIsian['pemilik'];
  jabatan: string;
  /** Absent: vacant, or not published yet. */
  nama?: string;
  status?: string;
  /** How many hold it, where it is no post of one. */
  jumlah?: number;
  contoh: boolean;
  /** Root-relative address in its situs, where it has a page. */
  url?: string;
}

export interface PejabatFacts {
  /** Heads of all bodies, in the order of the register. */
  kepala: readonly BarisPejabat[];
  /** Other posts by eselon, the highest first; `eselon` is empty for those without. */
  eselon: readonly { eselon: string; baris: readonly BarisPejabat[] }[];
  /** Posts on this page, and all there are. */
  tampil: number;
  jumlah: number;
  lain: Elsewhere;
}
