import type * as z from 'zod';
import { berita } from './berita/index.ts';
import { halaman } from './halaman/index.ts';
import type { Koleksi } from './koleksi.ts';
import { layanan } from './layanan/index.ts';
import { program } from './program/index.ts';

/** Every koleksi, in the order of menus. */
export const semuaKoleksi = [halaman, layanan, berita, program] as const;

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
