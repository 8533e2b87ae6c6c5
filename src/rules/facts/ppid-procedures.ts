import type { Item } from '../../model/situs.ts';
import { enumerated } from '../../problems/words.ts';
import { placeIn } from '../folder.ts';
import type { RuleInput } from '../input.ts';
import type { Verdict } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';
import { filledOnly } from './filled-isian.ts';
import { wordsOf } from './isian-words.ts';

interface Part {
  nama: string;
  pattern: RegExp;
}

export const isProcedure = ({ data }: Item<'ppid'>): boolean =>
  data.kelas === 'prosedur' || data.kategori === 'prosedur_informasi';

/** Whether the pages of procedure say all of something between them; the first that says some of it is the place. */
export function proceduresVerdict({ folder, situs, placeOf }: RuleInput, parts: readonly Part[]): Verdict {
  const pages = filledOnly(situs.items.ppid).filter(isProcedure);
  const words = pages.map(wordsOf).join('\n');
  const missing = parts.filter(({ pattern }) => !pattern.test(words)).map(({ nama }) => nama);
  const page = pages.find((one) => parts.some(({ pattern }) => pattern.test(wordsOf(one))));
  if (!page) return verdictOnOne({ where: placeIn(folder, 'ppid'), subject: '', detail: 'belum dimuat' });
  if (missing.length === 0) return verdictOnOne(undefined, page.address);
  const detail = `belum menyebut ${enumerated(missing)}`;
  return verdictOnOne({ where: placeOf(page), subject: page.judul, detail });
}
