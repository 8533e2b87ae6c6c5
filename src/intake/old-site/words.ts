import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';

/** A tree of any HTML, as a browser would build it. */
export const treeOf = (html: string): Nodes => htmlToHast(html) as Nodes;

/** The words of a tree. Not by recursion: foreign trees nest deeper than the stack reaches. */
export function wordsIn(tree: Nodes): string {
  const parts: string[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') parts.push(node.value);
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return parts.join('');
}

/** Words of a title or a caption that came as HTML: `Rapat &amp; evaluasi` → `Rapat & evaluasi`. */
export const plainWords = (html: string): string =>
  (/[<&]/.test(html) ? wordsIn(treeOf(html)) : html).replace(/\s+/g, ' ').trim();
