import { quote } from '../../problems/words.ts';
import { placeAt } from '../../read/text.ts';
import { placeIn } from '../folder.ts';
import { addressesIn } from '../judge/addresses.ts';
import { PROMOTION_HOST, PROMOTION_WORDS } from '../judge/promotion.ts';
import { whole } from '../judge/verdict.ts';
import type { Finding, HoldingRule } from '../rule.ts';

export const check: HoldingRule['check'] = ({ folder }) =>
  whole(
    folder,
    [...folder.texts].flatMap(([path, text]): Finding[] => {
      const words = [...text.matchAll(PROMOTION_WORDS)].map(({ index, 0: written }) => ({ index, written }));
      const hosts = addressesIn(text)
        .filter(({ host }) => PROMOTION_HOST.test(host))
        .map(({ offset, url }) => ({ index: offset, written: url }));
      return [...words, ...hosts].map(({ index, written }) => ({
        where: placeIn(folder, path, { ...placeAt(text, index), length: written.length }),
        subject: quote(written),
      }));
    }),
  );
