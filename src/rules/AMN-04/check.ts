import { quote } from '../../problems/words.ts';
import { outerAddressesOf } from '../judge/links.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder }) =>
  each(outerAddressesOf(folder), ({ url, where }) =>
    /^http:/i.test(url) ? { where, subject: quote(url) } : undefined,
  );
