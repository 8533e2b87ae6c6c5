import type { StatusRegister } from '../../koleksi/kabupaten/status-register.ts';
import type { TingkatPeringatan } from '../../koleksi/peringatan/schema.ts';

/** A form of this document; a wall that knows another one loads its page anew. */
export const VERSI_DINDING = '1.0';

/** What stands in `/dinding/data.json`, and all that a wall knows: at most 64 kB. No moment is in it, only days. */
export interface Dinding {
  versi: string;
  /** Day of the build. */
  tanggal: string;
  nama: string;
  host: string;
  kabupaten: string;
  /** Short name of the time zone, and its hours ahead of UTC. */
  zona: { singkatan: string; jam: number };
  status: DindingStatus;
  peta?: DindingPeta;
  program?: DindingProgram;
  /** Those of today and later: the wall looks at its clock which of them stand. */
  peringatan: readonly DindingPeringatan[];
  perubahan: DindingPerubahan;
}

export interface DindingGolongan {
  nama: string;
  jumlah: number;
  terhubung: number;
  dilaporkan: number;
}

export interface DindingStatus {
  jumlah: number;
  status: Readonly<Record<StatusRegister, number>>;
  dilaporkan: number;
  golongan: readonly DindingGolongan[];
  situs: readonly DindingSitus[];
  /** How many bodies have no tile: a wall holds so many, those above others first. */
  lainnya: number;
  tindak: readonly { nama: string; sebab: string; hari?: number }[];
}

export interface DindingSitus {
  nama: string;
  status: StatusRegister;
  /** Only reported as connected, and not verified. */
  lapor?: true;
  /** Percent; absent: no figure. */
  kerja?: number;
  /** Days since its newest content. */
  hari?: number;
  /** All of its content is only an illustration. */
  contoh?: true;
}

export interface DindingPeta {
  lebar: number;
  tinggi: number;
  /** Shape around all places where there are no outlines, and its width. */
  alas?: { d: string; lebar: number };
  tahun?: number;
  wilayah: readonly {
    kode: string;
    nama: string;
    nomor?: number;
    x?: number;
    y?: number;
    d?: string;
    kelas: number;
    kegiatan: number;
    tertinggal: number;
    pagu: number;
  }[];
  kredit?: string;
}

export interface DindingProgram {
  tahun: number;
  kegiatan: number;
  contoh: number;
  pagu: number;
  realisasi?: number;
  terpakai?: number;
  fisik?: number;
  /** Percent of the budget year that is over. */
  waktu: number;
  badan: readonly { nama: string; pagu: number; terpakai?: number }[];
  tertinggal: readonly { nama: string; pemilik: string; poin: number; pagu: number }[];
  jumlahTertinggal: number;
}

export interface DindingPeringatan {
  judul: string;
  tingkat: TingkatPeringatan;
  pemilik: string;
  /** `YYYY-MM-DD`, or with `T09:48` in the zone of the kabupaten. */
  mulai: string;
  selesai?: string;
  /** Names of regions, and codes of the kecamatan that they lie in. */
  wilayah: readonly string[];
  kode: readonly string[];
  dampak?: string;
  tindakan: readonly string[];
  kontak: readonly { nama: string; nomor: string }[];
  contoh?: true;
}

export interface DindingKabar {
  judul: string;
  jenis: string;
  pemilik: string;
  hari: string;
  contoh?: true;
}

export interface DindingPerubahan {
  /** How many records bear the day of the build. */
  hariIni: number;
  terbaru: readonly DindingKabar[];
  agenda: readonly DindingKabar[];
}

/** Most of each kind that the document holds. */
export const MOST = {
  situs: 60,
  tindak: 5,
  badan: 9,
  tertinggal: 8,
  peringatan: 12,
  kabar: 9,
  agenda: 6,
  wilayah: 16,
} as const;
