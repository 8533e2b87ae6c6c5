import type { Nodes, Root } from 'mdast';
import type { Heading, Reference } from '../koleksi/records.ts';
import { addressForbidden, linkEmpty, linkWithoutText } from '../problems/links.ts';
import { bodyDeep, nodeUnknown } from '../problems/mdx.ts';
import { pictureElsewhere, pictureWithoutText } from '../problems/pictures.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { slugOf } from '../text/names.ts';
import { plainTextOf } from '../text/plain-text.ts';
import { isSafeUrl, schemeOf } from '../text/safe-url.ts';
import { type BlockContext, blockProblems, htmlProblem, isBlock } from './block-problems.ts';
import { codeProblems, textProblems } from './text-problems.ts';

export const MOST_NESTED = 100;
const MOST_PROBLEMS = 200;

const PLAIN = new Set<string>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'break',
  'code',
  'inlineCode',
  'footnoteReference',
  'footnoteDefinition',
  'linkReference',
]);

export interface CheckedTree {
  problems: Problem[];
  /** Addresses within the situs, as written, in order. */
  references: Reference[];
  headings: Heading[];
}

/** Walks a tree by an allow-list: whatever is not named here is a problem. `context.text` is the whole file. */
export function checkTree(tree: Root, context: BlockContext): CheckedTree {
  const problems: Problem[] = [];
  const references: Reference[] = [];
  const headings: Heading[] = [];
  const slugs = new Slugs();
  const pictured = pictureIdentifiers(tree);

  const walk = (node: Nodes, depth: number): void => {
    if (problems.length >= MOST_PROBLEMS) return;
    const place = placeOf(node, context.file);
    if (depth > MOST_NESTED) {
      problems.push(bodyDeep.at(place, { most: MOST_NESTED }));
      return;
    }
    const refer = (kind: Reference['kind'], written: string): void => {
      references.push({ kind, written, line: place.line, column: place.column, length: place.length });
    };
    if (isBlock(node)) {
      const found = blockProblems(node, place, context);
      problems.push(...found.problems);
      for (const { names, written } of found.references)
        problems.push(...addressProblems(names, written, place, refer));
    } else if (node.type === 'html') problems.push(htmlProblem(node.value, place, context));
    else if (node.type === 'image') {
      if (!node.alt?.trim()) problems.push(pictureWithoutText.at(place, { written: node.url }));
      problems.push(...addressProblems('image', node.url, place, refer));
    } else if (node.type === 'imageReference') {
      if (!node.alt?.trim()) problems.push(pictureWithoutText.at(place, { written: node.identifier }));
    } else if (node.type === 'definition') {
      const names = pictured.has(node.identifier) ? 'image' : 'link';
      problems.push(...addressProblems(names, node.url, place, refer));
    } else if (node.type === 'link') {
      if (plainTextOf(node) === '') problems.push(linkWithoutText.at(place, { written: node.url }));
      problems.push(...addressProblems('link', node.url, place, refer));
    } else if (!PLAIN.has(node.type)) {
      problems.push(nodeUnknown.at(place, { written: writtenAt(node, context.text) }));
      return;
    }
    if (node.type === 'text') problems.push(...textProblems(node, context));
    if (node.type === 'code') problems.push(...codeProblems(node, context));
    if (node.type === 'heading') {
      const text = plainTextOf(node);
      headings.push({ depth: node.depth, text, slug: slugs.next(slugOf(text) || 'bagian') });
    }
    if ('children' in node) for (const child of node.children) walk(child, depth + 1);
  };
  walk(tree, 0);
  return { problems, references, headings };
}

/** Within the situs it becomes a reference, to be looked up between files; else its scheme decides. */
function addressProblems(
  names: Reference['kind'],
  written: string,
  place: Place,
  refer: (kind: Reference['kind'], written: string) => void,
): Problem[] {
  if (written.trim() === '') return [linkEmpty.at(place, {})];
  if (!isSafeUrl(written)) return [addressForbidden.at(place, { written })];
  const scheme = schemeOf(written);
  if (scheme === undefined) {
    refer(names, written);
    return [];
  }
  if (names === 'link') return [];
  const isWeb = scheme === 'http' || scheme === 'https';
  return [(names === 'image' && isWeb ? pictureElsewhere : addressForbidden).at(place, { written })];
}

type FullPlace = Place & { line: number; column: number; length: number };

function placeOf(node: Nodes, file: Place): FullPlace {
  const { start, end } = node.position ?? {};
  const line = start?.line ?? 1;
  const column = start?.column ?? 1;
  return { ...file, line, column, length: end?.line === line ? Math.max(1, end.column - column) : 1 };
}

const writtenAt = ({ position, type }: Nodes, text: string): string =>
  position ? text.slice(position.start.offset, position.end.offset) : type;

/** Identifiers of definitions that pictures use. */
function pictureIdentifiers(tree: Root): ReadonlySet<string> {
  const identifiers = new Set<string>();
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'imageReference') identifiers.add(node.identifier);
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  return identifiers;
}

/** Slugs of one page, each once: of the same words the second gets `-2`. */
class Slugs {
  readonly #taken = new Set<string>();
  /** Of each slug the last number that was given: a thousand of the same ask no thousand times. */
  readonly #last = new Map<string, number>();

  next(slug: string): string {
    let own = slug;
    let n = this.#last.get(slug) ?? 1;
    while (this.#taken.has(own)) own = `${slug}-${++n}`;
    this.#last.set(slug, n);
    this.#taken.add(own);
    return own;
  }
}
