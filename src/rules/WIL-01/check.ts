import { quote } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import { codesIn } from '../judge/wilayah.ts';
import type { Check } from '../rule.ts';

export const check: Check = (input) => {
  const { kode: own } = input.situs.kabupaten.identitas;
  return each(codesIn(input), ({ kode, where }) =>
    kode === own || kode.startsWith(`${own}.`) ? undefined : { where, subject: quote(kode) },
  );
};
