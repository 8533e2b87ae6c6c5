import { quote } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs, placeOf }) =>
  each(
    situs.items.program.filter(({ data }) => data.lokasi?.length),
    (item) => {
      const { lokasi = [] } = item.data;
      const wide = lokasi.find((kode) => lokasi.some((other) => other.startsWith(`${kode}.`)));
      if (wide === undefined) return undefined;
      const detail = `${quote(wide)} bersama kode di bawahnya`;
      return { where: placeOf(item, 'lokasi'), subject: item.judul, detail };
    },
    '/program/',
  );
