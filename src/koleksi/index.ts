import type * as z from 'zod';
import { agenda } from './agenda/index.ts';
import { berita } from './berita/index.ts';
import { dataset } from './dataset/index.ts';
import { dip } from './dip/index.ts';
import { dokumen } from './dokumen/index.ts';
import { galeri } from './galeri/index.ts';
import { halaman } from './halaman/index.ts';
import type { Koleksi } from './koleksi.ts';
import { layanan } from './layanan/index.ts';
import { pejabat } from './pejabat/index.ts';
import { pengumuman } from './pengumuman/index.ts';
import { peringatan } from './peringatan/index.ts';
import { potensi } from './potensi/index.ts';
import { ppid } from './ppid/index.ts';
import { program } from './program/index.ts';
import { skm } from './skm/index.ts';

/** Every koleksi, in the order of menus. */
export const semuaKoleksi = [
  halaman,
  pejabat,
  layanan,
  skm,
  berita,
  pengumuman,
  agenda,
  peringatan,
  galeri,
  program,
  dokumen,
  ppid,
  dip,
  dataset,
  potensi,
] as const;

type Semua = (typeof semuaKoleksi)[number];

export type KoleksiName = Semua['name'];

/** What one isian of each koleksi holds once checked. */
export type KoleksiData = { [K in Semua as K['name']]: z.output<K['schema']> };

export const isKoleksiName = (name: string): name is KoleksiName =>
  semuaKoleksi.some((koleksi) => koleksi.name === name);

/** The koleksi of a name. @throws RangeError on a name that is in no list, a defect of ours. */
export function koleksiOf(name: KoleksiName): Koleksi {
  const found = semuaKoleksi.find((koleksi) => koleksi.name === name);
  if (!found) throw new RangeError(`no koleksi ${name}`);
  return found;
}

/** The koleksi of a folder's name; `undefined` for any other folder. */
export const koleksiNamed = (name: string): Koleksi | undefined =>
  semuaKoleksi.find((koleksi) => koleksi.name === name);
