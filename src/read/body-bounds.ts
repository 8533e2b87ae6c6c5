import type { Root } from 'mdast';
import { countText } from '../problems/words.ts';
import { isBlock } from './block-problems.ts';
import { LIMITS } from './limits.ts';
import { MOST_NESTED } from './tree.ts';

/** Where the parser of Markdown takes time or memory by the square, so that a text is told too complex before it begins. */

/**
 * Each entity of a paragraph makes the parser copy what stands before it there: letters times entities. A wall of text
 * of half a megabyte may have forty.
 */
const MOST_ENTITY_WORK = 20_000_000;
/** A tag is looked through to its end, from each `<` in it. */
const LONGEST_TAG = 5_000;
const MOST_LONG_TAGS = 20;
const MOST_ATTRIBUTES = 50;

/** Each sign of a line that quotes a quotation is looked at again for every line of it; beyond this it is refused anyway. */
const DEEP_QUOTE = new RegExp(`^(?:[ \\t]*>){${MOST_NESTED + 1}}`, 'm');

/** Why a text is too complex to be parsed; `undefined` where it is not. */
export function tooComplex(text: string, kind: 'md' | 'mdx'): string | undefined {
  if (text.includes('&') && hasDearParagraph(text))
    return 'satu paragraf panjang memuat terlalu banyak kode seperti `&nbsp;`';
  if (DEEP_QUOTE.test(text)) return `satu baris diawali lebih dari ${MOST_NESTED} tanda kutipan \`>\``;
  if (kind === 'md') return undefined;
  return longTagsIn(text) > MOST_LONG_TAGS
    ? 'terlalu banyak tanda `<` yang tidak ditutup dengan `>`'
    : undefined;
}

function hasDearParagraph(text: string): boolean {
  let start = 0;
  while (start < text.length) {
    const end = indexOrEnd(text, '\n\n', start);
    let entities = 0;
    for (let at = text.indexOf('&', start); at >= 0 && at < end; at = text.indexOf('&', at + 1)) entities++;
    if (entities * (end - start) > MOST_ENTITY_WORK) return true;
    start = end + 2;
  }
  return false;
}

function longTagsIn(text: string): number {
  let count = 0;
  let close = -1;
  for (const { index } of text.matchAll(/<(?=[A-Za-z/$_])/g)) {
    if (close < index) close = indexOrEnd(text, '>', index);
    if (close - index > LONGEST_TAG && ++count > MOST_LONG_TAGS) return count;
  }
  return count;
}

const indexOrEnd = (text: string, search: string, from: number): number => {
  const index = text.indexOf(search, from);
  return index < 0 ? text.length : index;
};

/** Why a tree is more than a page can hold; `undefined` where it is not. */
export function tooManyParts(tree: Root): string | undefined {
  const { most } = LIMITS.bodyParts;
  let count = 0;
  const open: Root['children'][] = [tree.children];
  for (let nodes = open.pop(); nodes; nodes = open.pop()) {
    count += nodes.length;
    if (count > most)
      return `isinya terdiri atas lebih dari ${countText(most)} bagian, seperti paragraf, tautan, atau sel`;
    for (const node of nodes) {
      if (isBlock(node) && node.attributes.length > MOST_ATTRIBUTES)
        return `satu blok memuat lebih dari ${MOST_ATTRIBUTES} atribut`;
      if ('children' in node) open.push(node.children);
    }
  }
  return undefined;
}
