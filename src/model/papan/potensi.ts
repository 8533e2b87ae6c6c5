import type { BarisIsian, Elsewhere } from './daftar.ts';

export interface BarisPotensi extends BarisIsian {
  /** `182 hektare`, with what is counted and when. */
  angka: readonly { nama: string; nilai: string; tahun?: number; sumber?: string }[];
  tempat: readonly string[];
}

export interface PotensiFacts {
  jumlah: number;
  /** By kind, those with most first. */
  jenis: readonly { nama: string; baris: readonly BarisPotensi[] }[];
  lain: Elsewhere;
}
