import { placeIn } from '../folder.ts';
import { maklumatOf } from '../judge/maklumat.ts';
import { servesPublic } from '../judge/serves.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }) => {
  if (!servesPublic(situs)) return { subjects: 0, findings: [] };
  const maklumat = maklumatOf(situs);
  return single(
    maklumat ? undefined : { where: placeIn(folder, 'halaman'), subject: 'maklumat' },
    maklumat?.address,
  );
};
