import type { BarisIsian, Elsewhere } from './daftar.ts';

export interface BarisAgenda extends BarisIsian {
  /** The large day of a list: `24` or `24–27`, and `Nov`. */
  hari: { date: string; month: string };
  /** `Kamis, 08.30–12.00 WIB` */
  kapan: string;
  /** First day, `YYYY-MM-DD`. */
  mulai: string;
  tempat?: string;
  terbuka: boolean;
  hariIni: boolean;
  status?: 'ditunda' | 'batal';
}

export interface BulanAgenda {
  /** `YYYY-MM` */
  bulan: string;
  baris: readonly BarisAgenda[];
}

export interface AgendaFacts {
  jumlah: number;
  /** The nearest first. */
  akan: readonly BulanAgenda[];
  /** The latest first. */
  lewat: readonly BulanAgenda[];
  /** How many of both there are in all. */
  banyak: { akan: number; lewat: number };
  lain: Elsewhere;
}
