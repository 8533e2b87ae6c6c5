import type { Nodes } from 'mdast';
import { type Block, runsOf } from './body-runs.ts';

/** A block of a body, with the line of its file that it begins in. */
export interface PlacedBlock {
  block: Block;
  line: number | undefined;
}

/** Every block of a body in order, also those in other blocks. */
export function blocksIn(node: Nodes): PlacedBlock[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    const [run] = runsOf([child]);
    const own = run?.kind === 'block' ? [{ block: run.block, line: child.position?.start.line }] : [];
    return [...own, ...blocksIn(child)];
  });
}
