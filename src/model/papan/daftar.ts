import type { PapanIsian } from '../papan.ts';

/** One record with the body that it is of. */
export interface BarisIsian {
  isian: PapanIsian;
  pemilik: { id: string; nama: string; singkatan: string; host: string };
}

/** Where the others stand: years, and bodies. */
export interface Elsewhere {
  tahun: readonly { tahun: number; jumlah: number; address: string }[];
  situs: readonly { nama: string; jumlah: number; address: string }[];
}

/** A list of records of one koleksi: of all bodies, of a year, or of one body. */
export interface DaftarFacts extends Elsewhere {
  koleksi: string;
  /** Of all that are meant; `baris` holds the newest of them. */
  jumlah: number;
  baris: readonly BarisIsian[];
}

/** A list holds so many; older ones stand by year and by body. */
export const MOST_ROWS = 200;
