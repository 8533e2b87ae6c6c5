import type { BarisIsian, Elsewhere } from './daftar.ts';

/** A document in a cell: what is read there, and what it is. */
export interface SelDokumen {
  label: string;
  judul: string;
  /** In full. */
  href: string;
  contoh: boolean;
}

export interface BarisMatriks {
  pemilik: BarisIsian['pemilik'];
  jumlah: number;
  /** One list for each column; an empty one is a gap. */
  sel: readonly (readonly SelDokumen[])[];
}

/** `/dokumen/`: bodies by kinds of document; `/dokumen/jenis/<jenis>/`: bodies by years. */
export interface DokumenFacts {
  jumlah: number;
  /** What each column stands for; `address`: where its years stand; `nanti`: when it falls due. */
  kolom: readonly { nama: string; penuh: string; address?: string; nanti?: string }[];
  /** Bodies with documents. */
  baris: readonly BarisMatriks[];
  /** Bodies without any. */
  tanpa: readonly { id: string; nama: string }[];
  celah: number;
  jenis: readonly { nama: string; jumlah: number; address: string; kelompok: string }[];
  /** The newest of what is meant, as a list. */
  terbaru: readonly BarisIsian[];
  lain: Elsewhere;
}
