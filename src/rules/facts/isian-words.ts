import type { Item } from '../../model/situs.ts';
import { plainTextOf } from '../../text/plain-text.ts';
import { oncePerObject } from './once-per-object.ts';

/** All words of an isian as people read them: its texts, and its body without Markdown. */
export const wordsOf = oncePerObject((item: Item): string =>
  [...textsIn(item.data), item.body ? plainTextOf(item.body.tree) : ''].join('\n'),
);

/** Every text in a record, in order. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
