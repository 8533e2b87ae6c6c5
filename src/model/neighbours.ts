import type { Item } from './situs.ts';

/** The isian before and after one in its list, newest first as the list is. */
export function neighboursOf<I extends Item>(items: readonly I[], item: I): { older?: I; newer?: I } {
  const at = items.indexOf(item);
  const [older, newer] = at < 0 ? [undefined, undefined] : [items[at + 1], items[at - 1]];
  return { ...(older && { older }), ...(newer && { newer }) };
}
