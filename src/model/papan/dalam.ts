import type { Problem } from '../../problems/problem.ts';
import type { PapanAturan, PapanKontak, PapanKunjungan, PapanRiwayat, PapanSitus } from '../papan.ts';
import type { Keadaan, Milik } from './keadaan.ts';

/** How a situs stood when it was last read over the network; moments are in words, with their zone. */
export interface KeadaanPanen {
  keadaan: Keadaan;
  /** The word that people read. */
  kata: string;
  /** How it is read. */
  sumber: string;
  sejak: string;
  diperiksa: string;
  /** When it was last without a fault; absent: never. */
  sehat?: string;
  masalah: readonly Problem[];
  /** Whose the fault is; absent: there is none. */
  milik?: Milik;
  /** Of a fault: whom to tell, and in which words. */
  pesan?: { kepada: string; isi: string };
}

/** `/situs/<id>/` of the internal board: all that is to be mended in one situs, and whom to call. */
export interface SitusDalamFacts {
  situs: PapanSitus;
  salah: readonly Problem[];
  catatan: readonly Problem[];
  temuan: readonly { aturan: PapanAturan; masalah: readonly Problem[] }[];
  kontak: readonly PapanKontak[];
  riwayat: readonly PapanRiwayat[];
  kunjungan?: PapanKunjungan;
  /** Absent: it is read from its folder, or was not read yet. */
  panen?: KeadaanPanen;
}

/** One time that the board took what had changed in a situs. */
export interface BarisPanen {
  nama: string;
  tanggal: string;
  buat: number;
  ubah: number;
  hapus: number;
  tetap: number;
  ditahan: number;
}

/** One change of a state that somebody must see. */
export interface PeralihanPanen {
  situs: string;
  nama: string;
  waktu: string;
  /** Words; absent: it was read for the first time. */
  dari?: string;
  menjadi: string;
}

export interface PanenDalamFacts {
  /** Sites with a fault, what is most urgent first. */
  berkendala: readonly { situs: PapanSitus; panen: KeadaanPanen }[];
  /** How many sites are read over the network. */
  dipanen: number;
  /** The newest run; absent: nothing was read over the network yet. */
  putaran?: { selesai: string; keadaan: readonly { kata: string; jumlah: number }[] };
  peralihan: readonly PeralihanPanen[];
  tertahan: readonly PapanSitus[];
  tanpaUmpan: readonly PapanSitus[];
  disisihkan: readonly { nama: string; problem: Problem }[];
  ditahan: readonly { nama: string; koleksi: string; judul: string }[];
  kali: readonly BarisPanen[];
}

export interface KunjunganDalamFacts {
  /** Most visited first. */
  baris: readonly { situs: PapanSitus; kunjungan: PapanKunjungan }[];
  tanpa: readonly PapanSitus[];
  orang: number;
  robot: number;
  dari: string;
  sampai: string;
  /** The table is there, and is not as it was written. */
  rusak: boolean;
}
