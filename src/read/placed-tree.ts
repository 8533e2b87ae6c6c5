import type { Nodes, Root } from 'mdast';
import { isBlock } from './block-problems.ts';

/** Of these kinds, and of blocks, a later mistake may be told: model and rules name their line. */
const TOLD: ReadonlySet<string> = new Set<Nodes['type']>([
  'heading',
  'image',
  'imageReference',
  'link',
  'linkReference',
  'table',
]);

/**
 * A checked tree that knows where those of its nodes stand that may be told of; without the places of all others it
 * takes a third of the memory, and of the cache.
 */
export const withToldPlaces = (tree: Root): Root => placed(tree);

/** A new node: one that a key is taken from becomes a dictionary, which is larger than what was saved. */
function placed<N extends Nodes>(node: N): N {
  const { position, ...own } = node;
  const isTold = position && (TOLD.has(node.type) || isBlock(node));
  const place = isTold && { position: { start: pointOf(position.start), end: pointOf(position.end) } };
  const children = 'children' in node && { children: node.children.map((child) => placed(child)) };
  return { ...own, ...place, ...children } as N;
}

const pointOf = ({ line, column }: { line: number; column: number }) => ({ line, column });
