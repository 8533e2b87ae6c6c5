import type { PapanSitus } from '../papan.ts';
import type { BarisIsian } from './daftar.ts';

/** A year of one body, or of all: what was published on its days. */
export interface TahunHari {
  /** Place in the year and count of each day with something: of the body's own, and of samples alone. */
  sendiri: readonly TitikHari[];
  contoh: readonly TitikHari[];
  /** Records of each month, oldest first. */
  bulan: readonly number[];
  jumlah: number;
  /** Newest day with something of its own. */
  terakhir?: string;
}

export interface TitikHari {
  /** Days after the first one of the year. */
  ke: number;
  jumlah: number;
}

export interface BulanKalender {
  /** `2026-11` */
  bulan: string;
  label: string;
  address: string;
  /** Day of the year on which it begins. */
  ke: number;
}

/** What `/kalender/` shows: the year that ends with the day of the build. */
export interface KalenderFacts {
  dari: string;
  sampai: string;
  /** So many days. */
  hari: number;
  bulan: readonly BulanKalender[];
  semua: TahunHari;
  /** The longest silent first, then the others by how long. */
  baris: readonly { situs: PapanSitus; tahun: TahunHari; diam?: number }[];
}

/** What `/kalender/<bulan>/` shows: what was published on its days. */
export interface BulanFacts {
  bulan: readonly BulanKalender[];
  jumlah: number;
  hari: readonly { tanggal: string; baris: readonly BarisIsian[] }[];
}

/** Of a month at most so many records are told. */
export const MOST_IN_MONTH = 200;
