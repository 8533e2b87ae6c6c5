import type { Nodes, Root } from 'mdast';
import { oncePerObject } from './once-per-object.ts';

/** Every node of a tree, the root first, in the order of the text. Several rules ask for the same tree. */
export const nodesIn = oncePerObject((root: Root): readonly Nodes[] => {
  const nodes: Nodes[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    // Not spread: a list may be longer than the stack.
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return nodes;
});
