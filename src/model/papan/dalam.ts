import type { Problem } from '../../problems/problem.ts';
import type { PapanAturan, PapanKontak, PapanKunjungan, PapanRiwayat, PapanSitus } from '../papan.ts';

/** `/situs/<id>/` of the internal board: all that is to be mended in one situs, and whom to call. */
export interface SitusDalamFacts {
  situs: PapanSitus;
  salah: readonly Problem[];
  catatan: readonly Problem[];
  temuan: readonly { aturan: PapanAturan; masalah: readonly Problem[] }[];
  kontak: readonly PapanKontak[];
  riwayat: readonly PapanRiwayat[];
  kunjungan?: PapanKunjungan;
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

export interface PanenDalamFacts {
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
