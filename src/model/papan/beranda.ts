import type { StatusRegister } from '../../koleksi/kabupaten/status-register.ts';
import type { PapanSitus } from '../papan.ts';

/** How far the bodies of one kind have come. What was only reported is counted apart, and never added. */
export interface Golongan {
  nama: string;
  jumlah: number;
  status: Readonly<Record<StatusRegister, number>>;
  /** Reported as connected by somebody else, and not verified. */
  dilaporkan: number;
}

/** Bodies of one jenis, and what they have done on the average of those that are judged. */
export interface GolonganJenis extends Golongan {
  dikerjakan?: number;
  syarat?: number;
}

/** Why bodies are not connected: those of one reason, each under the first that holds. */
export type SebabBelum = 'dilaporkan' | 'tanpa_umpan' | 'syarat' | 'daftar';

export interface Bicara {
  sebab: SebabBelum;
  badan: readonly PapanSitus[];
}

/** What `/` shows: the answer for the Sekda, and every body with its state. */
export interface BerandaFacts {
  /** Bodies that answer to the head of the kabupaten, kecamatan among them. */
  perangkatDaerah: Golongan;
  /** Of those the kecamatan. */
  kecamatan: Golongan;
  /** Bodies below another one. */
  unitKerja: Golongan;
  jenis: readonly GolonganJenis[];
  /** Of all that are judged: averages, and how many have something new within a month. */
  angka: { dinilai: number; dikerjakan: number; syarat: number; syaratDari: number; segar: number };
  isian: number;
  contoh: number;
  bicara: readonly Bicara[];
  /** The most done by themselves first, samples counted for nothing. */
  baris: readonly PapanSitus[];
}
