import type { PapanAturan, PapanSitus } from '../papan.ts';

/** How many bodies stand where with one rule. */
export interface HitunganAturan {
  aturan: PapanAturan;
  /** Fulfilled by the body's own content. */
  lulus: number;
  sebagian: number;
  gagal: number;
  /** Fulfilled because the program guarantees it, or because nothing forbidden was found. */
  dijaga: number;
}

export interface KelompokAturan {
  bidang: string;
  address: string;
  aturan: readonly HitunganAturan[];
}

/** A body and which of the ten it has. */
export interface BarisSyarat {
  situs: PapanSitus;
  ada: readonly boolean[];
  terpenuhi: number;
}

/** What a body has done itself in one field: of the rules that apply to it. */
export interface SelBidang {
  terpenuhi: number;
  dari: number;
}

/** What `/kepatuhan/` shows. */
export interface KepatuhanFacts {
  /** Bodies that are judged, and how many of them have all ten. */
  dinilai: number;
  lengkap: number;
  /** Rules that are fulfilled by work, and those that the program keeps. */
  dikerjakan: readonly KelompokAturan[];
  dijaga: readonly KelompokAturan[];
  /** The ten, and how many bodies have each. */
  syarat: readonly { kunci: string; nama: string; jumlah: number }[];
  golongan: readonly { nama: string; lengkap: number; baris: readonly BarisSyarat[] }[];
  /** Bodies by field of law. */
  bidang: readonly { nama: string; address: string }[];
  perBidang: readonly { situs: PapanSitus; sel: readonly SelBidang[] }[];
  /** Bodies of which nothing can be judged. */
  takDinilai: readonly PapanSitus[];
}

/** What `/kepatuhan/<bidang>/` shows: bodies by the rules of one field. */
export interface KepatuhanBidangFacts {
  aturan: readonly PapanAturan[];
  /** A verdict for each rule, in their order; `''` where the body has none. */
  baris: readonly { situs: PapanSitus; nilai: readonly Nilai[] }[];
}

/** A verdict as a cell shows it. */
export interface Nilai {
  status: string;
  dijaga: boolean;
}

export interface BadanAturan {
  situs: PapanSitus;
  /** Page of its situs that fulfils it. */
  bukti?: string;
}

/** What `/aturan/<kode>/` shows. */
export interface AturanFacts {
  aturan: PapanAturan;
  versi: string;
  hitungan: HitunganAturan;
  /** Bodies of the register that it is for. */
  berlaku: number;
  gagal: readonly BadanAturan[];
  sebagian: readonly BadanAturan[];
  lulus: readonly BadanAturan[];
  dijaga: readonly BadanAturan[];
  /** Nothing of theirs is of this kind, or it could not be judged. */
  lain: readonly BadanAturan[];
  /** Bodies that it is for and of which there is no feed. */
  takDinilai: readonly BadanAturan[];
  /** Others of the same field. */
  dekat: readonly PapanAturan[];
}
