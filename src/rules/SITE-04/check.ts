import { placeOfOwn } from '../folder.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }) =>
  single(
    situs.diperbarui ? undefined : { where: placeOfOwn(folder, 'diperbarui'), subject: 'diperbarui' },
    '/',
  );
