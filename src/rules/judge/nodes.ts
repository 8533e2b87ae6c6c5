import type { Nodes } from 'mdast';

/** Every node of a tree, the root first, in the order of the text. */
export function* nodesIn(root: Nodes): Generator<Nodes> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('children' in node) open.push(...node.children.toReversed());
  }
}
