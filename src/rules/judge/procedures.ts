import { enumerated } from '../../problems/words.ts';
import { placeIn } from '../folder.ts';
import type { RuleInput } from '../input.ts';
import type { Verdict } from '../rule.ts';
import { filled } from './filled.ts';
import { single } from './verdict.ts';
import { wordsOf } from './words.ts';

interface Part {
  nama: string;
  pattern: RegExp;
}

/** Whether the pages of procedure say all of something between them; the first that says some of it is the place. */
export function proceduresVerdict({ folder, situs, placeOf }: RuleInput, parts: readonly Part[]): Verdict {
  const pages = filled(situs.items.ppid).filter(
    ({ data }) => data.kelas === 'prosedur' || data.kategori === 'prosedur_informasi',
  );
  const words = pages.map(wordsOf).join('\n');
  const missing = parts.filter(({ pattern }) => !pattern.test(words)).map(({ nama }) => nama);
  const page = pages.find((one) => parts.some(({ pattern }) => pattern.test(wordsOf(one))));
  if (!page) return single({ where: placeIn(folder, 'ppid'), subject: '', detail: 'belum dimuat' });
  if (missing.length === 0) return single(undefined, page.address);
  const detail = `belum menyebut ${enumerated(missing)}`;
  return single({ where: placeOf(page), subject: page.judul, detail });
}
