import type { RegionMap } from '../map/region-map.ts';
import type { PapanWilayah, UangWilayah } from './wilayah.ts';

/** What can be shown and hidden, in the order of the legend. */
export const LAPIS = ['program', 'tempat', 'potensi', 'peringatan'] as const;

export type Lapis = (typeof LAPIS)[number];

/** So much of one kind at one point of the earth. */
export interface Simbol {
  lapis: Lapis;
  bujur: number;
  lintang: number;
  nama: string;
  jumlah: number;
}

/** One kecamatan in map and table. */
export interface BarisPeta {
  wilayah: PapanWilayah;
  /** Number in the map; absent where it has no point. */
  nomor?: number;
  desa: readonly PapanWilayah[];
  uang: UangWilayah;
  /** Whole rupiah for each village. */
  perDesa: number;
  /** Class of density, 1 the lowest; 0 without money. */
  kelas: number;
  terlambat: number;
  tempat: number;
  potensi: number;
  /** Titles of alerts that stand today. */
  peringatan: readonly string[];
}

/** What `/peta/` shows. */
export interface PetaFacts {
  tahun?: number;
  peta?: RegionMap;
  /** Where kecamatan are small, drawn larger. */
  dekat?: RegionMap;
  baris: readonly BarisPeta[];
  /** Works of no single kecamatan. */
  luar: readonly { label: string; uang: UangWilayah }[];
  /** All works of the year. */
  seluruh: UangWilayah;
  simbol: readonly Simbol[];
  /** Villages as points. */
  titik: readonly { nama: string; jenis: PapanWilayah['jenis']; bujur: number; lintang: number }[];
  /** Least and most money for each village, by class from the lowest. */
  kelas: readonly { dari: number; sampai: number }[];
}

/** So many classes of density at most. */
const CLASSES = 4;

/** Places with money parted into classes of about as many places each. */
export function classesOf(values: readonly number[]): PetaFacts['kelas'] {
  const sorted = [...new Set(values.filter((value) => value > 0))].sort((a, b) => a - b);
  const count = Math.min(CLASSES, sorted.length);
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [at, at + 1].map((one) => Math.round((one * sorted.length) / count));
    return { dari: sorted[from ?? 0] ?? 0, sampai: sorted[(to ?? 1) - 1] ?? 0 };
  });
}

/** 1 and more; 0 where there is nothing. */
export const classOf = (value: number, classes: PetaFacts['kelas']): number =>
  classes.findIndex(({ sampai }) => value > 0 && value <= sampai) + 1;
