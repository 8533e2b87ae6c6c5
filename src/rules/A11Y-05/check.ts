import { offersOf } from '../judge/offers.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = (input) =>
  each(
    offersOf(input).filter(({ file }) => file.inside?.hasText !== undefined),
    ({ item, file, where }) => (file.inside?.hasText === false ? { where, subject: item.judul } : undefined),
  );
