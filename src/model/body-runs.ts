import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

export type BodyRun = { kind: 'plain'; nodes: readonly Nodes[] } | { kind: 'block'; block: Block };

/** One use of an allow-listed block: its name, its literal attributes, what stands in it. */
export interface Block {
  name: string;
  attributes: Readonly<Record<string, string | true>>;
  children: readonly Nodes[];
}

/** Children of a body in order, plain nodes gathered between blocks. */
export function runsOf(children: readonly Nodes[]): BodyRun[] {
  const runs: BodyRun[] = [];
  let plain: Nodes[] | undefined;
  for (const child of children) {
    const block = blockOf(child);
    if (block) {
      runs.push({ kind: 'block', block });
      plain = undefined;
    } else if (plain) plain.push(child);
    else {
      plain = [child];
      runs.push({ kind: 'plain', nodes: plain });
    }
  }
  return runs;
}

/** A block of its own line may come as a paragraph that holds nothing else. */
export function blockOf(node: Nodes): Block | undefined {
  if (node.type === 'mdxJsxFlowElement') return named(node);
  if (node.type !== 'paragraph') return undefined;
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (only?.type !== 'mdxJsxTextElement' || others.length > 0) return undefined;
  const words: RootContent = { type: 'paragraph', children: only.children };
  return { ...named(only), children: only.children.length > 0 ? [words] : [] };
}

/** @throws Error on an attribute that is no text, which the reader refuses */
function named({ name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement): Block {
  const entries = attributes.map((one): [string, string | true] => {
    if (one.type !== 'mdxJsxAttribute') throw new Error(`a checked block spreads nothing: ${name}`);
    if (typeof one.value === 'object' && one.value !== null)
      throw new Error(`a checked block computes nothing: ${name}`);
    return [one.name, one.value ?? true];
  });
  return { name: name ?? '', attributes: Object.fromEntries(entries), children };
}
