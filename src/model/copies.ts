import type { Isian, ReadSitus } from '../koleksi/records.ts';
import type { Problem } from '../problems/problem.ts';
import { sameText } from '../problems/written.ts';
import { byText } from './order.ts';

/** Files of one koleksi with the same text: a copy that was left behind shows everything twice. */
export function copiesOf({ id, isian, texts }: Pick<ReadSitus, 'id' | 'isian' | 'texts'>): Problem[] {
  // The same `id` in both is told as such; a table holds many isian.
  const pages = isian.filter(({ idFrom, path }) => idFrom === 'path' && /\.mdx?$/i.test(path));
  const byWords = Map.groupBy(pages, ({ koleksi, path }) => `${koleksi}\n${texts.get(path)?.trim() ?? path}`);
  return [...byWords.values()].flatMap((alike) => {
    const [first, ...copies] = alike.map(({ path }: Isian) => path).sort(byLength);
    return first === undefined
      ? []
      : copies.map((path) => sameText.at({ path: `${id}/${path}` }, { twin: first }));
  });
}

/** A copy has the longer name: `rapat.md`, `rapat (1).md`, `rapat - Salinan.md`. */
const byLength = (a: string, b: string): number => a.length - b.length || byText(a, b);
