import type { KoleksiData, KoleksiName } from '../koleksi/index.ts';
import type { Jenis } from '../koleksi/jenis.ts';
import type { Body } from '../koleksi/records.ts';
import type { SitusYaml } from '../koleksi/situs/schema.ts';
import type { Today } from '../text/today.ts';
import type { Kabupaten } from './kabupaten.ts';
import type { RegionMap } from './map/region-map.ts';
import type { DataTable } from './plot/data-table.ts';
import type { Referral } from './referral.ts';

/** One published isian with all that is worked out once: address, words, neighbours. */
export interface Item<N extends KoleksiName = KoleksiName> {
  koleksi: N;
  id: string;
  slug: string;
  /** Root-relative, with closing slash; a row of a table ends in `#<kode>`. */
  address: string;
  /** Source file below the situs's folder. */
  path: string;
  judul: string;
  ringkasan?: string;
  /** The day it counts from, and the day it was last changed; `YYYY-MM-DD`. */
  tanggal?: string;
  diperbarui?: string;
  contoh: boolean;
  draf: boolean;
  /** Last day by which its text is to be reviewed; absent: it is not reviewed, or waits for its content. */
  tinjau_sebelum?: string;
  picture?: Picture;
  data: KoleksiData[N];
  body?: Body;
}

/** A picture in its published sizes; every address is root-relative and named by content. */
export interface Picture {
  alt: string;
  /** Upright pixels of the largest published size. */
  width: number;
  height: number;
  src: string;
  sources: readonly { address: string; width: number; height: number }[];
}

/** A file offered for download. */
export interface Download {
  address: string;
  kind: string;
  size: number;
  sha256: string;
  pages?: number;
}

export interface MenuItem {
  label: string;
  address: string;
}

/** Kinds of page; each has one component in `components/page/`. */
export type PageKind =
  | 'beranda'
  | 'profil'
  | 'kontak'
  | 'daftar'
  | 'isian'
  | 'tahun-program'
  | 'peta-situs'
  | 'aksesibilitas'
  | 'privasi'
  | 'data'
  | 'cari'
  | 'tidak-ada'
  | 'alihan';

/** One address of a situs, known before anything is rendered. */
export interface Page {
  address: string;
  kind: PageKind;
  judul: string;
  ringkasan: string;
  /** From the home page to the parent of this page; empty on the home page. */
  trail: readonly MenuItem[];
  /** `YYYY-MM-DD` of the newest thing on it, for the sitemap and the page's foot. */
  diperbarui?: string;
  koleksi?: KoleksiName;
  /** The isian of an `isian` page, and those beside it in their list, newest first as the list is. */
  item?: Item;
  older?: Item;
  newer?: Item;
  /** Others of its kind in the order of their list, as many as a page shows and one more. */
  kin?: readonly Item[];
  /** Page `n` of `of` in a list, with its items. */
  list?: { items: readonly Item[]; n: number; of: number; total: number };
  tahun?: number;
  /** Kept out of sitemap and search: 404, and pages that have moved. */
  hidden?: boolean;
  /** Where an `alihan` page leads: an address of the situs or a whole one, and what stands there. */
  moved?: { to: string; judul: string };
}

/** Everything the pages of one situs know; made once, read by all. */
export interface Situs {
  id: string;
  host: string;
  nama: string;
  singkatan: string;
  jenis: Jenis;
  /** The day of the build, to be asked; what is printed is the first day of its period. */
  today: Today;
  /** Newest `diperbarui` or `tanggal` of all isian up to today. */
  diperbarui?: string;
  kodeWilayah?: string;
  kodeSkpd?: string;
  urusan: readonly string[];
  ckanOrg?: string;
  pendahulu: readonly string[];
  penerus: readonly string[];
  /** First and last day under this name; `YYYY-MM-DD`. */
  aktifSejak?: string;
  aktifSampai?: string;
  induk?: { id: string; nama: string; host: string; jenis: Jenis };
  kabupaten: Kabupaten;
  identitas: SitusYaml;
  /** Where citizens are led while the body has neither telephone nor WhatsApp nor mail; empty where it has one. */
  rujukan: readonly Referral[];
  menu: readonly MenuItem[];
  pages: readonly Page[];
  pageAt: ReadonlyMap<string, Page>;
  items: { readonly [N in KoleksiName]: readonly Item<N>[] };
  /** Published files by their path below the situs's folder. */
  downloads: ReadonlyMap<string, Download>;
  pictures: ReadonlyMap<string, Omit<Picture, 'alt'>>;
  /** Address of the picture that networks show beside a link to the situs. */
  sharePicture: string;
  /** Tables of open data that pages may show, by the address of their file. */
  tables: ReadonlyMap<string, DataTable>;
  /** The kecamatan of the kabupaten; absent where too few have a position. */
  peta?: RegionMap;
  /** The kecamatan that the situs is of or lies in; absent where it has none, or its outline is not known. */
  petaKecamatan?: RegionMap;
  /**
   * What a link or file reference written in `path` leads to; every one was checked.
   * `undefined`: to an isian that does not show today, so that only the words of the link are shown.
   */
  hrefOf: (written: string, path: string) => string | undefined;
}
