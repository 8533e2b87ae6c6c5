import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs, placeOf }) =>
  each(
    situs.items.dataset.filter(({ data }) => /\bBPS\b|Badan Pusat Statistik/i.test(data.pembina_data ?? '')),
    (item) =>
      item.data.metadata_statistik?.length
        ? undefined
        : { where: placeOf(item, 'pembina_data'), subject: item.judul },
    '/dataset/',
  );
