import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { placeAt } from './decode.ts';
import { BRACE, disarm, OFF, rearm } from './disarm.ts';

/** What a body says that is no text. `CODE_LINE`: a line of `import` or `export`; `TAG`: a `<` that does not parse. */
export interface BodyFault {
  code: 'TAG' | 'ATTRIBUTE_EXPRESSION' | 'BRACE' | 'CODE_LINE';
  line: number;
  column: number;
  /** The characters there, at most one line. */
  written: string;
  /** English words of the parser, for `TAG` only. */
  message: string;
  /** The attribute, for an `ATTRIBUTE_EXPRESSION` that is the value of one. */
  attribute?: string;
}

export interface ParsedBody {
  /** Absent when the faults leave nothing to check. Positions are those of the text given. */
  tree: Root | undefined;
  faults: BodyFault[];
}

const MOST_FAULTS = 20;

/** Tree of a `.md` file, top part and remarks left out. `text`: the whole decoded file. */
export function parseMarkdown(text: string): ParsedBody {
  const tree = markdownToMdast(text);
  return { tree: tree.type === 'root' ? pruned(tree) : undefined, faults: [] };
}

/**
 * Tree of an `.mdx` file and *all* complaints: a tag that does not parse is put out of action, character for character, and the rest parsed again.
 *
 * Nothing of it is run, nor parsed as a program: see `disarm`.
 */
export function parseMdx(text: string): ParsedBody {
  const faults: BodyFault[] = [];
  /** Names of opening tags that are out of action: their closing tags are no news. */
  const failed: string[] = [];
  let source = disarm(text);
  for (let tries = 0; tries < 2 * MOST_FAULTS; tries++) {
    const parsed = parsedOr(source);
    if ('tree' in parsed) {
      settle(parsed.tree, source, faults);
      return { tree: pruned(parsed.tree), faults: faults.slice(0, MOST_FAULTS) };
    }
    const tag = failingTag(source, parsed.offset);
    if (!tag) {
      faults.push({ code: 'TAG', ...placeAt(source, parsed.offset), written: '<', message: parsed.message });
      return { tree: undefined, faults };
    }
    const closed = /^<\/([\w.]+)>/.exec(tag.text)?.[1];
    const orphan = closed === undefined ? -1 : failed.indexOf(closed);
    if (orphan >= 0) failed.splice(orphan, 1);
    else faults.push(tagFault(source, tag, parsed.message));
    if (
      closed === undefined &&
      !tag.text.endsWith('/>') &&
      !parsed.message.startsWith('Expected a closing tag')
    ) {
      failed.push(/^<([\w.]*)/.exec(tag.text)?.[1] ?? '');
    }
    const off = OFF + (tag.brace < 0 ? tag.text.slice(1) : tag.text.slice(1).replaceAll(BRACE, OFF));
    source = source.slice(0, tag.at) + off + source.slice(tag.at + tag.text.length);
  }
  return { tree: undefined, faults: faults.slice(0, MOST_FAULTS) };
}

/** The parser throws its first complaint as text: `7:1: Expected a closing tag for … (mdx-jsx:unexpected-character)`. */
const MESSAGE = /^(\d+):(\d+): ([\s\S]*?) \([\w:-]+\)$/;

function parsedOr(source: string): { tree: Root } | { offset: number; message: string } {
  try {
    const tree = mdxToMdast(source);
    if (tree.type !== 'root') throw new Error(`expected a root, got ${tree.type}`);
    return { tree };
  } catch (error) {
    const [, line, column, message = ''] = MESSAGE.exec(error instanceof Error ? error.message : '') ?? [];
    if (line === undefined) throw error;
    let start = 0;
    for (let n = 1; n < Number(line); n++) start = source.indexOf('\n', start) + 1;
    return { offset: start + Number(column) - 1, message };
  }
}

interface Tag {
  at: number;
  text: string;
  /** Offset within it of a brace between its attributes; -1 when there is none. */
  brace: number;
}

function failingTag(source: string, offset: number): Tag | undefined {
  let at = offset;
  if (source[at] !== '<') {
    const lineStart = source.lastIndexOf('\n', at - 1) + 1;
    const before = source.lastIndexOf('<', at);
    at = before >= lineStart ? before : source.indexOf('<', at);
  }
  if (at < 0) return undefined;
  const [text] = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>?/.exec(source.slice(at)) ?? ['<'];
  const opened = /^<[A-Za-z_$](?:"[^"]*"|'[^']*'|[^"'<>\uE000])*\uE000/.exec(text)?.[0];
  return { at, text, brace: opened === undefined ? -1 : opened.length - 1 };
}

function tagFault(source: string, tag: Tag, message: string): BodyFault {
  const [line = ''] = rearm(tag.text).split('\n');
  if (tag.brace < 0) return { code: 'TAG', ...placeAt(source, tag.at), written: line, message };
  const attribute = /([\w-]+)\s*=\s*$/.exec(tag.text.slice(0, tag.brace))?.[1];
  const place = placeAt(source, tag.at + tag.brace);
  return { code: 'ATTRIBUTE_EXPRESSION', ...place, written: line, message, ...(attribute && { attribute }) };
}

const CODE_LINE =
  /^\uE001mport\s*(['"{*\uE000]|[\w$]+\s*(,|from\b))|^\uE002xport\s+(default|const|let|var|function|class|async|\*|\uE000)/;
const TEXT_KEYS = ['value', 'alt', 'title', 'url', 'label', 'identifier', 'lang', 'meta'] as const;

/** Reports code left in prose, and gives every string its own characters back. */
function settle(tree: Root, source: string, faults: BodyFault[]): void {
  for (const node of nodesOf(tree)) {
    if (node.type === 'text' && faults.length < MOST_FAULTS) faults.push(...codeIn(node, source));
    for (const key of TEXT_KEYS) {
      const value: unknown = Reflect.get(node, key);
      if (typeof value === 'string') Reflect.set(node, key, rearm(value));
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    for (const attribute of node.attributes) {
      if (typeof attribute.value === 'string') attribute.value = rearm(attribute.value);
    }
  }
}

function codeIn(node: Nodes, source: string): BodyFault[] {
  const start = node.position?.start.offset ?? 0;
  const text = source.slice(start, node.position?.end.offset ?? start);
  const fault = (code: 'BRACE' | 'CODE_LINE', index: number): BodyFault => ({
    code,
    ...placeAt(source, start + index),
    written: rearm(text.slice(index).split('\n')[0] ?? ''),
    message: '',
  });
  const lines = [...text.matchAll(/^[\uE001\uE002][^\n]*/gm)].filter(([line]) => CODE_LINE.test(line));
  const braces = [...text.matchAll(/\uE000/g)].slice(0, MOST_FAULTS);
  return [
    ...lines.map(({ index }) => fault('CODE_LINE', index)),
    // The brace of `import { x }` is part of the same mistake.
    ...braces
      .filter(({ index }) => !lines.some((line) => index > line.index && index < line.index + line[0].length))
      .map(({ index }) => fault('BRACE', index)),
  ];
}

/** Every node, the root first. Not by recursion: hostile text nests deeper than the stack reaches. */
export function* nodesOf(tree: Root): Generator<Nodes> {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    // Not spread: a list longer than the stack is no rarity in hostile text.
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
}

/** Without the top part and without remarks, which are for whoever edits the file. */
function pruned(tree: Root): Root {
  for (const node of nodesOf(tree)) {
    if ('children' in node)
      Reflect.set(
        node,
        'children',
        node.children.filter((child) => !isRemark(child)),
      );
  }
  return tree;
}

function isRemark(node: Nodes): boolean {
  if (node.type === 'yaml') return true;
  if (node.type === 'html') return /^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value.trim());
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    /^\/\*(?:(?!\*\/)[\s\S])*\*\/$/.test(node.value.trim())
  );
}
