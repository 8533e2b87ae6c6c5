import { enumerated } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs, placeOf }) =>
  each(
    situs.items.dataset,
    (item) => {
      const { lisensi, cakupan_wilayah } = item.data;
      const missing = [
        ...(lisensi ? [] : ['lisensi']),
        ...(cakupan_wilayah?.length ? [] : ['cakupan wilayah']),
      ];
      return missing.length === 0
        ? undefined
        : { where: placeOf(item), subject: item.judul, detail: enumerated(missing) };
    },
    '/dataset/',
  );
