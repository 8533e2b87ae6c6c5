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

export const check: Check = ({ situs, placeOf }) =>
  each(
    situs.items.dataset,
    (item) => {
      const { data } = item;
      const byColumn = data.variabel?.some(({ satuan }) => satuan !== undefined) === true;
      const missing = Object.entries(NEEDED)
        .filter(([key]) => Reflect.get(data, key) === undefined && !(key === 'satuan' && byColumn))
        .map(([, label]) => label);
      return missing.length === 0
        ? undefined
        : { where: placeOf(item), subject: item.judul, detail: enumerated(missing) };
    },
    '/dataset/',
  );
