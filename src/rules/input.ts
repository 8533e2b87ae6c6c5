import type { KoleksiName } from '../koleksi/index.ts';
import type { Isian } from '../koleksi/records.ts';
import type { Item, Situs } from '../model/situs.ts';
import type { Place } from '../problems/problem.ts';
import { type Folder, keyPlace, placeIn } from './folder.ts';

/** All that a rule knows of one situs. */
export interface RuleInput {
  folder: Folder;
  situs: Situs;
  /** Where the first of these keys that an isian has stands; without one, where its parent, its row or its file begins. */
  placeOf: (item: Item, ...keys: string[]) => Place;
}

/** `situs` may be one that staff preview: drafts are no part of what is judged. */
export function inputOf(folder: Folder, situs: Situs): RuleInput {
  const isian = new Map(folder.isian.map((one) => [`${one.koleksi}/${one.slug}`, one]));
  return {
    folder,
    situs: withoutDrafts(situs),
    placeOf: (item, ...keys) => placeIn(folder, item.path, placeAt(isian.get(nameOf(item)), keys)),
  };
}

function withoutDrafts(situs: Situs): Situs {
  const lists = Object.entries(situs.items);
  if (!lists.some(([, items]) => items.some(({ draf }) => draf))) return situs;
  const items = lists.map(
    ([name, own]) => [name, (own as readonly Item[]).filter(({ draf }) => !draf)] as const,
  );
  return { ...situs, items: Object.fromEntries(items) as unknown as Situs['items'] };
}

const nameOf = ({ koleksi, slug }: { koleksi: KoleksiName; slug: string }): string => `${koleksi}/${slug}`;

function placeAt(isian: Isian | undefined, keys: readonly string[]): Omit<Place, 'path'> {
  if (!isian) return {};
  const key = keys.find((one) => isian.places[one] !== undefined) ?? keys[0] ?? '';
  const found = keyPlace(isian.places, key);
  if (found.line !== undefined || /\.mdx?$/.test(isian.path)) return found;
  const [first] = Object.values(isian.places);
  return first ? { line: first[0] } : {};
}
