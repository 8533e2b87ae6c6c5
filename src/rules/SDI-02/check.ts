import type { Dataset } from '../../koleksi/dataset/schema.ts';
import { enumerated } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

const NEEDED = {
  deskripsi: 'deskripsi',
  periode_data: 'periode data',
  frekuensi: 'frekuensi',
  satuan: 'satuan',
  sumber: 'sumber',
  tanggal_terbit: 'tanggal terbit',
  tanggal_mutakhir: 'tanggal mutakhir',
  kontak: 'kontak',
} as const satisfies Partial<Record<keyof Dataset, string>>;

type Key = keyof typeof NEEDED;

/** @param isSaid whether a dataset says otherwise what it has no field for */
export const checkBy =
  (isSaid: (key: Key, data: Dataset) => boolean): Check =>
  ({ situs, placeOf }) =>
    each(
      situs.items.dataset,
      (item) => {
        const { data } = item;
        const missing = Object.entries(NEEDED)
          .filter(([key]) => data[key as Key] === undefined && !isSaid(key as Key, data))
          .map(([, label]) => label);
        return missing.length === 0
          ? undefined
          : { where: placeOf(item), subject: item.judul, detail: enumerated(missing) };
      },
      '/dataset/',
    );

export const isUnitOfColumns = (key: Key, { variabel }: Dataset): boolean =>
  key === 'satuan' && variabel?.some(({ satuan }) => satuan !== undefined) === true;

/** What was never changed is as new as the day it came out. */
export const check = checkBy(
  (key, data) =>
    isUnitOfColumns(key, data) || (key === 'tanggal_mutakhir' && data.tanggal_terbit !== undefined),
);
