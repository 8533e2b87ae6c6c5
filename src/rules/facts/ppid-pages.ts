import { KATEGORI_INFORMASI, type KategoriInformasi } from '../../koleksi/ppid/kategori.ts';
import type { KelasPpid } from '../../koleksi/ppid/schema.ts';
import type { Item, Situs } from '../../model/situs.ts';
import { filledOnly } from './filled-isian.ts';

/** Pages of one class of PPID. */
export const ppidOf = ({ items }: Situs, kelas: KelasPpid): readonly Item<'ppid'>[] =>
  filledOnly(items.ppid).filter(({ data }) => data.kelas === kelas);

/** The freshest page of one kind of information. */
export const ppidPage = ({ items }: Situs, kategori: KategoriInformasi): Item<'ppid'> | undefined =>
  filledOnly(items.ppid)
    .filter(({ data }) => data.kategori === kategori)
    .toSorted((a, b) => ((a.diperbarui ?? '') < (b.diperbarui ?? '') ? 1 : -1))[0];

/** Kinds of information of one class, in the order of the law's list. */
export const kategoriOf = (kelas: 'berkala' | 'serta_merta' | 'setiap_saat'): KategoriInformasi[] =>
  (Object.keys(KATEGORI_INFORMASI) as KategoriInformasi[]).filter(
    (kategori) => KATEGORI_INFORMASI[kategori].kelas === kelas,
  );
