import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs, placeOf }) =>
  each(
    situs.items.dokumen.filter(({ data }) => data.jenis === 'peraturan'),
    (item) => (item.data.tautan ? undefined : { where: placeOf(item, 'tautan'), subject: item.judul }),
    '/dokumen/',
  );
