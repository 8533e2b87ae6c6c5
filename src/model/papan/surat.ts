import type { PapanSitus } from '../papan.ts';

/** One thing that a body is asked to mend, as its head reads it: no names of files or keys that code marks. */
export interface TemuanSurat {
  kode: string;
  judul: string;
  status: 'gagal' | 'sebagian';
  /** What the newest look found first; absent where nobody looked. */
  pesan?: string;
  /** How many findings more the rule has. */
  lain: number;
  dasar: readonly string[];
  perbaikan: string;
}

export interface PengirimSurat {
  nama: string;
  /** Post that signs. */
  jabatan: string;
  /** Address, telephone, mail, as far as they are certain. */
  baris: readonly string[];
}

/** A letter to the head of one body; it says nothing of any other. */
export interface SuratFacts {
  situs: PapanSitus;
  /** `Camat Topos` */
  kepada: string;
  pengirim: PengirimSurat;
  tembusan?: string;
  /** Who helps, and at which telephone where it is certain. */
  bantuan?: { nama: string; telepon?: string };
  /** Those that weigh most, at most `MOST_FINDINGS`. */
  temuan: readonly TemuanSurat[];
  /** Day on which an answer is asked for, `YYYY-MM-DD`. */
  tenggat: string;
  tanggal: string;
  ibuKota?: string;
  tahun: string;
  /** Address of the body on the public board, without scheme. */
  alamatPapan: string;
  /** The same as a message to send. */
  pesan: string;
}

export const MOST_FINDINGS = 5;

export interface SuratDaftarFacts {
  baris: readonly { situs: PapanSitus; kepada: string; temuan: number }[];
  tenggat: string;
}
