import type { Heading } from 'mdast';
import { quote } from '../../problems/words.ts';
import { plainTextOf } from '../../read/plain-text.ts';
import type { Body } from '../../read/records.ts';
import { placeIn } from '../folder.ts';
import { nodePlace } from '../judge/links.ts';
import { nodesIn } from '../judge/nodes.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder }) => {
  const bodies = folder.isian.flatMap(({ body }) => (body && body.headings.length > 1 ? [body] : []));
  return each(bodies, (body) => {
    const jump = jumpIn(body);
    return jump && { where: placeIn(folder, body.path, nodePlace(jump)), subject: quote(plainTextOf(jump)) };
  });
};

/** The first heading more than one level below the one before it. */
function jumpIn({ tree }: Body): Heading | undefined {
  let above: number | undefined;
  for (const node of nodesIn(tree)) {
    if (node.type !== 'heading') continue;
    if (above !== undefined && node.depth > above + 1) return node;
    above = node.depth;
  }
  return undefined;
}
