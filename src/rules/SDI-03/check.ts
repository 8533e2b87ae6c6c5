import type { Variabel } from '../../koleksi/dataset/variabel.ts';
import { quotedList } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

const PARTS = ['konsep', 'definisi', 'klasifikasi', 'ukuran', 'satuan'] as const satisfies (keyof Variabel)[];

export const check: Check = ({ situs, placeOf }) =>
  each(
    situs.items.dataset,
    (item) => {
      const { variabel = [] } = item.data;
      if (variabel.length === 0)
        return { where: placeOf(item), subject: item.judul, detail: 'belum menerangkan kolomnya' };
      const lacking = variabel.filter((one) => PARTS.some((part) => one[part] === undefined));
      if (lacking.length === 0) return undefined;
      const columns = quotedList(lacking.map(({ kolom }) => kolom));
      return {
        where: placeOf(item, 'variabel'),
        subject: item.judul,
        detail: `belum melengkapi standar data kolom ${columns}`,
      };
    },
    '/dataset/',
  );
