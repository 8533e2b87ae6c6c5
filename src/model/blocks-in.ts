import type { Nodes } from 'mdast';
import { type Block, blockOf } from './body-runs.ts';

/** A block of a body, with the line of its file that it begins in. */
export interface PlacedBlock {
  block: Block;
  line: number | undefined;
}

/** Every block of a body in order, also those in other blocks. */
export function blocksIn(node: Nodes): PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const walk = (inner: Nodes): void => {
    if (!('children' in inner)) return;
    for (const child of inner.children) {
      const block = blockOf(child);
      if (block) found.push({ block, line: child.position?.start.line });
      walk(child);
    }
  };
  walk(node);
  return found;
}
