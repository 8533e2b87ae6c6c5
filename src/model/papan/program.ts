import type { TingkatProgram } from '../../koleksi/program/kode.ts';
import type { BarisIsian } from './daftar.ts';

/**
 * How a work stands, the latest first. The feed tells no plan by month, so what is spent is measured against the part
 * of the budget year that was over on the day the figures were counted.
 */
export const KEADAAN = [
  'terlambat',
  'dipantau',
  'belum-dilaporkan',
  'sesuai-waktu',
  'direncanakan',
  'berhenti',
  'selesai',
  'tahun-berakhir',
] as const;

export type Keadaan = (typeof KEADAAN)[number];

/** Points that spending may lie behind the year before a work is watched, and before it is late. */
const WATCHED = 5;
const LATE = 20;

/** One row of a budget; money in whole rupiah, shares in percent. */
export interface BarisProgram {
  pemilik: BarisIsian['pemilik'];
  /** Root-relative address in its situs. */
  url: string;
  nama: string;
  kode: string;
  tahun: number;
  tingkat: TingkatProgram;
  /** Names of the rows above it, the highest first. */
  diAtas: readonly string[];
  /** Whether no row of its body and year lies below it: sums are over these alone. */
  terendah: boolean;
  contoh: boolean;
  paguMurni: number;
  paguPerubahan?: number;
  /** What may be spent: after the change of the budget where there was one. */
  pagu: number;
  realisasi?: number;
  /** Part of `pagu` that is spent. */
  terpakai?: number;
  /** Part of the work that is built. */
  fisik?: number;
  perTanggal?: string;
  /** Part of the budget year that was over on `perTanggal`. */
  waktu?: number;
  status?: string;
  sumberDana?: string;
  lokasi: readonly string[];
  /** Where it is done exactly. */
  titik?: readonly { bujur: number; lintang: number }[];
  keadaan: Keadaan;
  /** Points that spending lies behind the year; negative: before it. */
  tertinggal?: number;
}

export function keadaanOf(
  row: Pick<BarisProgram, 'tahun' | 'status' | 'fisik' | 'realisasi' | 'tertinggal'>,
  year: number,
): Keadaan {
  const { tahun, status, fisik, realisasi, tertinggal } = row;
  if (status === 'ditunda' || status === 'dibatalkan') return 'berhenti';
  if (status === 'selesai' || fisik === 100) return 'selesai';
  if (tahun < year) return 'tahun-berakhir';
  if (tahun > year || (status === 'direncanakan' && !realisasi)) return 'direncanakan';
  if (tertinggal === undefined) return 'belum-dilaporkan';
  if (tertinggal >= LATE) return 'terlambat';
  return tertinggal >= WATCHED ? 'dipantau' : 'sesuai-waktu';
}

/** Sums over rows of the lowest level. */
export interface JumlahProgram {
  kegiatan: number;
  pagu: number;
  realisasi: number;
  /** Of how many works spending is reported. */
  dilaporkan: number;
  /** Percent: spent of all, and over those that report them built and the year that was over, weighted by pagu. */
  terpakai?: number;
  fisik?: number;
  waktu?: number;
  /** Newest day that figures were counted on. */
  perTanggal?: string;
}

export function jumlahOf(rows: readonly BarisProgram[]): JumlahProgram {
  const pagu = rows.reduce((sum, row) => sum + row.pagu, 0);
  const realisasi = rows.reduce((sum, row) => sum + (row.realisasi ?? 0), 0);
  const dilaporkan = rows.filter((row) => row.realisasi !== undefined).length;
  const perTanggal =
    rows
      .map((row) => row.perTanggal ?? '')
      .sort()
      .at(-1) ?? '';
  const [fisik, waktu] = [weighted(rows, 'fisik'), weighted(rows, 'waktu')];
  return {
    kegiatan: rows.length,
    ...{ pagu, realisasi, dilaporkan },
    ...(dilaporkan > 0 && pagu > 0 && { terpakai: (realisasi / pagu) * 100 }),
    ...(fisik !== undefined && { fisik }),
    ...(waktu !== undefined && { waktu }),
    ...(perTanggal && { perTanggal }),
  };
}

function weighted(rows: readonly BarisProgram[], key: 'fisik' | 'waktu'): number | undefined {
  let [weight, sum] = [0, 0];
  for (const row of rows) {
    const share = row[key];
    if (share === undefined) continue;
    weight += row.pagu;
    sum += share * row.pagu;
  }
  return weight === 0 ? undefined : sum / weight;
}

/** What programmes can be parted by; the order is that of addresses. */
export const SARINGAN = ['kecamatan', 'urusan', 'situs', 'dana', 'keadaan', 'tahun'] as const;
export type Saringan = (typeof SARINGAN)[number];

/** One place to go: another part of the programmes, and how many works stand there. */
export interface OpsiProgram {
  nama: string;
  jumlah: number;
  address: string;
  kini: boolean;
}

/** Works of one state, the latest or largest first. */
export interface KelompokProgram {
  keadaan: Keadaan;
  nama: string;
  jumlah: JumlahProgram;
  baris: readonly BarisProgram[];
  /** Where the others stand; absent: in the table. */
  semua?: string;
}

export interface BagianProgram {
  jumlah: JumlahProgram;
  /** Of the year that is running, or of the newest before it: years are not added up where they are told in short. */
  utama?: { tahun: number; jumlah: JumlahProgram };
  kelompok: readonly KelompokProgram[];
  /** How many works stand in the table alone. */
  selebihnya: number;
}

/** What `/program/…/` shows: all programmes, or a part of them. */
export interface ProgramFacts {
  terpilih: readonly { saringan: Saringan; nama: string; lepas: string }[];
  saringan: readonly { saringan: Saringan; nama: string; opsi: readonly OpsiProgram[] }[];
  /** What bodies have written themselves, and apart from it what is only illustration. */
  sendiri: BagianProgram;
  contoh: BagianProgram;
  /** Sums by something that is not chosen yet: of own works, and of illustrations while there are none. */
  rincian: readonly { saringan: Saringan; nama: string; baris: readonly RincianProgram[] }[];
  csv: string;
}

export interface RincianProgram {
  nama: string;
  address: string;
  jumlah: JumlahProgram;
}
