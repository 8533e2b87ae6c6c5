import type { Nodes, Root } from 'mdast';
import type { Place, Problem } from '../problems/problem.ts';
import { signsLeftOut } from '../problems/written.ts';
import { nodesOf } from '../text/markdown.ts';
import { signsIn, withoutSigns } from '../text/signs.ts';

const TEXT_KEYS = ['value', 'alt', 'title', 'url', 'label', 'lang', 'meta'] as const;
const MOST_TOLD = 20;

/** Takes out of a tree what nobody sees: in a text it may stand as `&#x202e;` or `&shy;`. */
export function treeSigns(tree: Root, file: Place): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesOf(tree)) {
    for (const words of signsOf(node)) {
      if (problems.length >= MOST_TOLD) break;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      problems.push(signsLeftOut.at({ ...file, line, column }, { signs: words }));
    }
  }
  return problems;
}

/** Cleans every string of a node; what was in them. */
function signsOf(node: Nodes): string[] {
  const found: string[] = [];
  const clean = (holder: object, key: string): void => {
    const value: unknown = Reflect.get(holder, key);
    const signs = typeof value === 'string' ? signsIn(value) : undefined;
    if (!signs) return;
    Reflect.set(holder, key, withoutSigns(String(value)));
    found.push(signs.words);
  };
  for (const key of TEXT_KEYS) clean(node, key);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    for (const attribute of node.attributes) clean(attribute, 'value');
  return found;
}
