import { TAUTAN_WAJIB } from '../../koleksi/kabupaten/tautan.ts';
import { quote } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs }) =>
  each(
    TAUTAN_WAJIB,
    (wanted) =>
      situs.kabupaten.tautan.some(({ id }) => id === wanted)
        ? undefined
        : { where: { path: '_kabupaten/tautan.yaml' }, subject: quote(wanted) },
    '/',
  );
