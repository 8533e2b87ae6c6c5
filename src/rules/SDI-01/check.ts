import { placeIn } from '../folder.ts';
import { single } from '../judge/verdict.ts';
import { wordsOf } from '../judge/words.ts';
import type { Check } from '../rule.ts';

const NONE_YET = /\bbelum (ada|tersedia|memiliki|punya)\b[^.]*\b(dataset|data terbuka|data statistik)\b/i;

export const check: Check = ({ folder, situs }) => {
  if (situs.items.dataset.length > 0) return single(undefined, '/dataset/');
  const told = [...situs.items.halaman, ...situs.items.ppid].find(
    (item) => item.diperbarui !== undefined && NONE_YET.test(wordsOf(item)),
  );
  return single(told ? undefined : { where: placeIn(folder, 'dataset'), subject: 'dataset' }, told?.address);
};
