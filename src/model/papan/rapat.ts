import type { PapanSitus } from '../papan.ts';

/** Why a body is spoken of; the words are those of the page. */
export type Sebab =
  | { kind: 'tertahan'; salah: number }
  | { kind: 'tanpa_situs' }
  | { kind: 'dilaporkan'; terpenuhi?: number; dari?: number }
  | { kind: 'menunggu'; sejak: string }
  | { kind: 'basi'; hari: number }
  | { kind: 'belum'; terpenuhi: number; dari: number };

export interface BarisRapat {
  situs: PapanSitus;
  /** Post of its head: `Camat`. */
  kepala: string;
  sebab: Sebab;
}

/** What the meeting of the Sekretaris Daerah needs on one sheet. */
export interface RapatFacts {
  jumlah: {
    semua: number;
    terhubung: number;
    terbatas: number;
    terdaftar: number;
    belum: number;
    /** Of those that are not connected: who was reported to be. */
    dilaporkan: number;
  };
  /** How many were connected within `HARI_RAPAT` days. */
  baru: number;
  bicara: readonly BarisRapat[];
  /** Days that the sheet asks to decide on, and the bodies that need help first. */
  tenggat: string;
  dijawab: string;
  dampingi: readonly string[];
  penjaga: string;
  /** Who has done most by itself, of all bodies and of the kecamatan. */
  puji: readonly { nama: string; dikerjakan: number }[];
}

/** Days between two meetings, as far as anybody knows. */
export const HARI_RAPAT = 30;
/** More than this is not spoken of in one meeting, and does not fit its sheet. */
export const MOST_BICARA = 6;
