import type { Dip } from '../../koleksi/dip/schema.ts';
import { enumerated } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs, placeOf }) =>
  each(
    situs.items.dip.filter(({ data }) => data.kelas === 'dikecualikan'),
    (item) => {
      const { data, judul: subject } = item;
      if (data.tautan) return { where: placeOf(item, 'tautan'), subject, detail: 'masih menautkan isinya' };
      const missing = missingOf(data);
      if (missing.length === 0) return undefined;
      return { where: placeOf(item), subject, detail: `belum menyebut ${enumerated(missing)}` };
    },
    '/ppid/dip/',
  );

const missingOf = (row: Dip): string[] => [
  ...(row.alasan ? [] : ['alasannya']),
  ...(row.jangka_simpan ? [] : ['jangka waktunya']),
  ...(row.unit_penguasa || row.penanggung_jawab ? [] : ['pejabatnya']),
  ...(row.waktu_pembuatan || row.diperbarui ? [] : ['waktu penetapannya']),
];
