import type { Item } from '../../model/situs.ts';
import { plainTextOf } from '../../read/plain-text.ts';

const known = new WeakMap<Item, string>();

/** All words of an isian as people read them: its texts, and its body without Markdown. */
export function wordsOf(item: Item): string {
  const found = known.get(item);
  if (found !== undefined) return found;
  const words = [...textsIn(item.data), item.body ? plainTextOf(item.body.tree) : ''].join('\n');
  known.set(item, words);
  return words;
}

/** Every text in a record, in order. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
