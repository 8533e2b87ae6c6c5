import type { BarisWilayah } from '../../koleksi/kabupaten/wilayah.ts';
import { slugOf } from '../../text/names.ts';
import type { RegionMap } from '../map/region-map.ts';
import type { PapanSitus } from '../papan.ts';
import type { BarisIsian } from './daftar.ts';
import type { BarisProgram } from './program.ts';

/** A kecamatan, kelurahan or desa with the address of its page. */
export interface PapanWilayah {
  kode: string;
  nama: string;
  jenis: BarisWilayah['jenis'];
  /** `Desa Ajai Siang`. */
  label: string;
  address: string;
  /** Code of the region above. */
  induk: string;
}

/** Every region with its page: `/peta/topos/`, `/peta/topos/ajai-siang/`. Of two with one name the later bears its code. */
export function regionsOf(wilayah: readonly BarisWilayah[]): PapanWilayah[] {
  const addresses = new Map<string, string>();
  const taken = new Set<string>();
  for (const { kode, nama, induk } of wilayah.toSorted((a, b) => a.kode.length - b.kode.length)) {
    const above = addresses.get(induk) ?? '/peta/';
    const plain = `${above}${slugOf(nama)}/`;
    const address = taken.has(plain) ? `${above}${slugOf(nama)}-${kode.split('.').at(-1)}/` : plain;
    taken.add(address);
    addresses.set(kode, address);
  }
  return wilayah.map(({ kode, nama, jenis, induk }) => ({
    ...{ kode, nama, jenis, induk },
    label: `${jenis[0]?.toUpperCase()}${jenis.slice(1)} ${nama}`,
    address: addresses.get(kode) ?? '/peta/',
  }));
}

/** Money of works of the lowest level in one place; of a work in several places its even share. */
export interface UangWilayah {
  /** How many works touch the place, and how many of them are only illustrations. */
  works: number;
  contoh: number;
  /** Whole rupiah. */
  pagu: number;
  /** Whole rupiah; absent while nothing is reported. */
  realisasi?: number;
}

export const NO_MONEY: UangWilayah = { works: 0, contoh: 0, pagu: 0 };

/** Records of one koleksi that name a place. */
export interface IsiWilayah {
  koleksi: string;
  jumlah: number;
  contoh: number;
  /** The newest of them. */
  baris: readonly BarisIsian[];
}

/** So many works, and so many records of one koleksi, stand on the page of a place. */
export const MOST_WORKS = 40;
export const MOST_NEAR = 10;

/** A body whose office lies in a place. */
export interface Kantor {
  situs: PapanSitus;
  /** Code of the village, or of the kecamatan where no more is known; absent: it does not say. */
  kode?: string;
  titik?: { bujur: number; lintang: number };
}

/** What `/peta/<kecamatan>/` and `/peta/<kecamatan>/<desa>/` show. */
export interface WilayahFacts {
  wilayah: PapanWilayah;
  kodePos?: string;
  /** Of a village. */
  kecamatan?: PapanWilayah;
  /** Of a kecamatan; each with what names it. */
  desa: readonly { wilayah: PapanWilayah; uang: UangWilayah; isian: number }[];
  /** Other villages of the same kecamatan. */
  tetangga: readonly PapanWilayah[];
  tahun?: number;
  uang: UangWilayah;
  kerja: readonly BarisProgram[];
  /** How many of all works are late. */
  terlambat: number;
  /** Where all works of its kecamatan stand. */
  program: string;
  /** Of a village: money of its kecamatan, with all villages. */
  uangKecamatan?: UangWilayah;
  /** Years before, newest first. */
  tahunLain: readonly { tahun: number; uang: UangWilayah }[];
  peringatan: readonly BarisIsian[];
  isi: readonly IsiWilayah[];
  /** Its own body first: the office of the kecamatan or kelurahan. */
  kantor: readonly Kantor[];
  /** Of a village without an office: that of its kecamatan. */
  kantorKecamatan?: Kantor;
  /** What its own office does for people; of a desa that of the kecamatan. */
  layanan: readonly BarisIsian[];
  peta?: RegionMap;
  /** Places of the map that stand out. */
  tanda: readonly string[];
}
