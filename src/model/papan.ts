import type { Jenis } from '../koleksi/jenis.ts';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { Problem } from '../problems/problem.ts';
import type { Kabupaten } from './kabupaten.ts';
import type { SearchRecord } from './search-records.ts';
import type { MenuItem } from './situs.ts';

/** One record of a situs as the command center holds it. `data`: the own fields of its koleksi, as the feed tells them. */
export interface PapanIsian<Data = Readonly<Record<string, unknown>>> {
  situs: string;
  koleksi: string;
  id: string;
  /** Root-relative address in its situs. */
  url: string;
  judul: string;
  ringkasan?: string;
  diterbitkan?: string;
  diperbarui?: string;
  berlakuSampai?: string;
  /** Year it belongs to, where it has one. */
  tahun?: number;
  contoh: boolean;
  /** First day on which it was taken, and day of its last change; from a store in memory: of this run. */
  sejak: string;
  berubah: string;
  data: Data;
}

/** How many records of a koleksi a situs has. */
export interface PapanJumlah {
  situs: string;
  koleksi: string;
  jumlah: number;
  /** How many of them are only illustrations. */
  contoh: number;
  diperbarui?: string;
}

/** How much one situs published on one day. */
export interface PapanHari {
  situs: string;
  tanggal: string;
  jumlah: number;
  /** How many of them are only illustrations. */
  contoh: number;
}

/** What a body has done itself, and the verdicts of the rules, as its manifest tells them. */
export interface PapanKepatuhan {
  /** 0 to 100; `null`: there is no figure. */
  dikerjakan: number | null;
  syaratDasar: { terpenuhi: number; dari: number; belum: readonly string[] } | null;
  hasil: readonly { kode: string; status: string; dijaga: boolean; bukti?: string }[];
}

/** One body of the register, with what its feed tells. */
export interface PapanSitus {
  row: BarisRegister;
  /** Absent: nothing was ever taken from it. */
  umpan?: PapanUmpan;
  /** Koleksi with at least one record, in the order of menus; one that this version does not know stands last. */
  jumlah: readonly PapanJumlah[];
  /** Of all records: how many, how many of them only illustrations, and the newest change. */
  isian: number;
  contoh: number;
  diperbarui?: string;
  /** What of its newest content is not on air yet: the row shows what stood before. */
  tertahan?: PapanTertahan;
}

export interface PapanUmpan extends PapanKepatuhan {
  sumber: string;
  /** From which day on the situs is as it is. */
  tanggal: string;
  /** What the situs says of itself: `alamat`, `kontak`, `kepala` … */
  situs: Readonly<Record<string, unknown>>;
}

/** `perlu_diperbaiki`: its newest content has mistakes; `gagal`: the program or the machine failed on it. */
export type PapanTertahan = 'perlu_diperbaiki' | 'gagal';

/** A line of `register-riwayat.csv`: what changed in the register, on whose ground. */
export interface PapanRiwayat {
  tanggal: string;
  situs: string;
  kunci: string;
  dari: string;
  menjadi: string;
  dasar: string;
  /** Office that changed it, never a person. */
  oleh: string;
}

/** A rule as people read it; its words are those of the catalogue. */
export interface PapanAturan {
  kode: string;
  /** Field of law that it is grouped by: `Keterbukaan informasi`. */
  bidang: string;
  judul: string;
  tingkat: string;
  sifat: string;
  syarat: string;
  cara_memeriksa: string;
  dasar_hukum: readonly string[];
  perbaikan: string;
  berlaku: readonly Jenis[];
  subjek: string;
  /** Weight in *dikerjakan*. */
  bobot: number;
}

/** The rules that sites are judged by, and the ten things that citizens need first. */
export interface PapanDaftarAturan {
  versi: string;
  aturan: readonly PapanAturan[];
  syarat_dasar: readonly { kunci: string; nama: string }[];
}

/** All that holds for every body; made by the caller, published as `kabupaten.json` and `aturan.json`. */
export interface PapanBahan {
  kabupaten: Kabupaten;
  riwayat: readonly PapanRiwayat[];
  aturan: PapanDaftarAturan;
}

/** A person to call about the situs of a body, from `internal/kontak.csv`; never on the public board. */
export interface PapanKontak {
  situs: string;
  jabatan: string;
  nama: string;
  telepon: string;
  surel: string;
}

/** How often pages of a body were read within `HARI_KUNJUNGAN` days; robots apart. */
export interface PapanKunjungan {
  situs: string;
  orang: number;
  robot: number;
  /** Pages that people read most. */
  halaman: readonly { alamat: string; orang: number }[];
}

export const HARI_KUNJUNGAN = 30;

/** What only those who look after the sites may see. */
export interface PapanDalam {
  kontak: readonly PapanKontak[];
  /** Of the bodies that were visited; `tidak_terbaca`: the table is not as it was written. */
  kunjungan: readonly PapanKunjungan[] | 'tidak_terbaca';
  /** What the newest look at each situs found: problems of its content, and findings of the rules, with their places. */
  pemeriksaan: Readonly<Record<string, PapanPemeriksaan>>;
}

export interface PapanPemeriksaan {
  masalah: readonly Problem[];
  temuan: readonly { kode: string; masalah: readonly Problem[] }[];
}

/** One address of the board. What its page shows is asked of the store when it is drawn, and not held. */
export interface PapanPage<Facts = unknown> {
  address: string;
  /** Name of its component: `components/papan/page/<kind>.astro`. */
  kind: string;
  judul: string;
  ringkasan: string;
  /** From the first page to the parent of this one. */
  trail: readonly MenuItem[];
  /** Its word in the menu; the order is that of the list of page kinds. */
  menu?: string;
  /** Kept out of the sitemap. */
  hidden?: boolean;
  facts: () => Promise<Facts>;
}

/** A file beside the pages: figures for programs, a calendar, a table. */
export interface PapanDocument {
  address: string;
  type: string;
  /** Whole, or piece by piece where it grows with the records: nothing that long is held at once. */
  body: () => Promise<string | AsyncIterable<string>>;
}

/** Everything that a board is: the public one, or the one for those who look after it. */
export interface Papan {
  sisi: 'umum' | 'dalam';
  nama: string;
  singkatan: string;
  host: string;
  kabupaten: Kabupaten;
  /** Day of the build, `YYYY-MM-DD`. */
  tanggal: string;
  menu: readonly MenuItem[];
  pages: readonly PapanPage[];
  pageAt: ReadonlyMap<string, PapanPage>;
  documents: readonly PapanDocument[];
  /** What its search knows; empty: it has none. */
  searchRecords: () => Promise<readonly SearchRecord[]>;
}
