import { isGratis } from '../../koleksi/layanan/biaya-tarif.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs, placeOf }) => {
  const paid = situs.items.layanan.filter(
    ({ data: { biaya_tarif } }) => biaya_tarif !== undefined && !isGratis(biaya_tarif),
  );
  return each(
    paid,
    (item) =>
      item.data.dasar_tarif ? undefined : { where: placeOf(item, 'biaya_tarif'), subject: item.judul },
    '/layanan/',
  );
};
