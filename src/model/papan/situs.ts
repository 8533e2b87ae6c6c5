import type { RegionMap } from '../map/region-map.ts';
import type { PapanAturan, PapanIsian, PapanRiwayat, PapanSitus } from '../papan.ts';
import type { TahunHari } from './kalender.ts';

/** What `/situs/<id>/` shows of one body. */
export interface SitusFacts {
  situs: PapanSitus;
  induk?: PapanSitus;
  /** Bodies below it. */
  unit: readonly PapanSitus[];
  /** The ten that citizens need first, each with whether it is there; empty where nothing can be judged. */
  syarat: readonly { nama: string; ada: boolean }[];
  /** Rules that its own content does not fulfil yet, the weightiest first. */
  belum: readonly { aturan: PapanAturan; status: string }[];
  /** Its state in the register through the years, newest first. */
  riwayat: readonly PapanRiwayat[];
  /** Figures of earlier months, oldest first. */
  bulan: readonly { bulan: string; label: string; dikerjakan: number | null }[];
  /** All bodies of its jenis that have a figure, itself among them, the least first. */
  sejenis: readonly PapanSitus[];
  /** A year of its days. */
  tahun: TahunHari;
  hari: number;
  /** Its newest news, whatever its koleksi. */
  terbaru: readonly PapanIsian[];
  /** Its people, by post. */
  pejabat: readonly PapanIsian[];
  /** Every koleksi that it has records of, with those records, or where they stand. */
  isi: readonly IsiSitus[];
  /** Where its region lies, and the page of that region. */
  letak?: { peta?: RegionMap; kode: string; label: string; address: string };
}

export interface IsiSitus {
  koleksi: string;
  jumlah: number;
  contoh: number;
  /** All of them where they are few; else none, and `address` is the page that lists them. */
  baris: readonly PapanIsian[];
  address?: string;
}

/** So many records of one koleksi stand on the page of their body; more have a page of their own. */
export const MOST_ON_SITUS = 20;
