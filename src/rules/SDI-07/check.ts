import { quote } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs, placeOf }) => {
  const { register, identitas } = situs.kabupaten;
  const expected = identitas.peran?.walidata;
  return each(
    situs.items.dataset,
    (item) => {
      const { produsen_data, walidata } = item.data;
      if (produsen_data !== undefined && !register.some(({ id }) => id === produsen_data)) {
        const detail = `menyebut produsen data ${quote(produsen_data)}, yang tidak ada di register`;
        return { where: placeOf(item, 'produsen_data'), subject: item.judul, detail };
      }
      if (walidata === undefined)
        return { where: placeOf(item), subject: item.judul, detail: 'belum menyebut walidata' };
      if (expected === undefined || walidata === expected) return undefined;
      const detail = `menyebut walidata ${quote(walidata)}, padahal walidata kabupaten ${quote(expected)}`;
      return { where: placeOf(item, 'walidata'), subject: item.judul, detail };
    },
    '/dataset/',
  );
};
