import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { BlockAttribute, Blocks } from '../koleksi/blocks.ts';
import * as mdx from '../problems/mdx.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';

/** The file that is checked, and what its blocks may be. */
export interface BlockContext {
  /** The whole decoded file. */
  text: string;
  file: Place;
  blocks: Blocks;
}

type Block = MdxJsxFlowElement | MdxJsxTextElement;

export const isBlock = (node: Nodes): node is Block =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

interface FoundBlock {
  problems: Problem[];
  references: { names: 'link' | 'image' | 'file'; written: string }[];
}

/** A block by its name and its attributes, which are literal texts. */
export function blockProblems(node: Block, place: Place, context: BlockContext): FoundBlock {
  const name = node.name ?? '';
  const known = Object.hasOwn(context.blocks, name) ? context.blocks[name] : undefined;
  if (!known) return { problems: [unknownBlock(name, place, context)], references: [] };

  const problems: Problem[] = [];
  const references: FoundBlock['references'] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      problems.push(mdx.attributeSpread.at(place, { block: name }));
      continue;
    }
    const here = { ...place, ...attributeAt(node, context.text, attribute.name) };
    const wanted = Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
    if (!wanted) problems.push(unknownAttribute(name, attribute.name, Object.keys(known), here));
    else if (typeof attribute.value !== 'string') {
      // Without a value it is `null`, with braces an expression.
      const kind = attribute.value ? mdx.attributeCode : mdx.attributeMissing;
      problems.push(kind.at(here, { block: name, name: attribute.name }));
    } else if (wanted.required && attribute.value.trim() === '') {
      problems.push(mdx.attributeMissing.at(here, { block: name, name: attribute.name }));
    } else {
      problems.push(...choiceProblems(wanted, attribute.name, attribute.value, here));
      if (wanted.names) references.push({ names: wanted.names, written: attribute.value });
    }
  }
  for (const [attribute, { required }] of Object.entries(known)) {
    const isThere = node.attributes.some((own) => own.type === 'mdxJsxAttribute' && own.name === attribute);
    if (required && !isThere) problems.push(mdx.attributeMissing.at(place, { block: name, name: attribute }));
  }
  return { problems, references };
}

function unknownBlock(name: string, place: Place, { blocks }: BlockContext): Problem {
  const known = Object.keys(blocks);
  const other = known.find((one) => one.toLowerCase() === name.toLowerCase());
  // Blocks of ours begin with a capital; what does not, and is none of them but for that, is HTML.
  if (other === undefined && /^[a-z]/.test(name)) return mdx.rawHtml.at(place, { written: `<${name}>` });
  return mdx.blockUnknown.at(place, { name, suggestion: other ?? suggest(name, known), known });
}

const unknownAttribute = (block: string, name: string, known: readonly string[], place: Place): Problem =>
  mdx.attributeUnknown.at(place, { block, name, suggestion: suggest(name, known), known });

function choiceProblems({ choices }: BlockAttribute, name: string, written: string, place: Place): Problem[] {
  return !choices || choices.includes(written)
    ? []
    : [mdx.attributeChoice.at(place, { name, written, choices })];
}

/** HTML in a `.md` file; a block of ours there asks for another file name. */
export function htmlProblem(html: string, place: Place, { blocks, file }: BlockContext): Problem {
  const name = /^<\/?([A-Z]\w*)/.exec(html)?.[1];
  if (name !== undefined && Object.hasOwn(blocks, name)) {
    const better = (file.path.split('/').at(-1) ?? '').replace(/\.md$/i, '.mdx');
    return mdx.blockInMarkdown.at(place, { name, better });
  }
  const [written = ''] = html.split('\n');
  return mdx.rawHtml.at({ ...place, length: written.length }, { written });
}

/** The parser gives attributes no position: search the opening tag. */
function attributeAt(node: Block, text: string, name: string): Partial<Place> {
  const { start, end } = node.position ?? {};
  if (!start || !end) return {};
  const escaped = name.replace(/[^\w-]/g, '\\$&');
  const tag = text.slice(start.offset, end.offset);
  const index = new RegExp(`\\s${escaped}(?=[\\s=/>])`).exec(tag)?.index;
  if (index === undefined) return {};
  const lines = tag.slice(0, index + 1).split('\n');
  const column = (lines.length > 1 ? 1 : start.column) + (lines.at(-1)?.length ?? 0);
  return { line: start.line + lines.length - 1, column, length: name.length };
}
