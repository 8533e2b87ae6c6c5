import { plainTextOf } from '../../read/plain-text.ts';
import { offersOf } from '../judge/offers.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = (input, { parameter }) =>
  each(offersOf(input), ({ item, where }) => {
    const { ringkasan } = item.data;
    const words = `${ringkasan ?? ''} ${item.body ? plainTextOf(item.body.tree) : ''}`.trim();
    return words.length >= parameter('huruf') ? undefined : { where, subject: item.judul };
  });
