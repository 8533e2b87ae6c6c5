import type { Root } from 'mdast';
import { BLOCKS } from '../koleksi/blocks.ts';
import type { Body } from '../koleksi/records.ts';
import { bodyComplex } from '../problems/mdx.ts';
import { isSalah, type Place, type Problem } from '../problems/problem.ts';
import { parseMarkdown, parseMdx } from '../text/markdown.ts';
import { tooComplex, tooManyParts } from './body-bounds.ts';
import { bodyProblems } from './body-problems.ts';
import { withToldPlaces } from './placed-tree.ts';
import { checkTree } from './tree.ts';
import { treeSigns } from './tree-signs.ts';

export interface ReadBody {
  /** Absent where the file has none or none that can be read. Where a problem stops the file, its tree is empty. */
  body?: Omit<Body, 'path'>;
  problems: Problem[];
}

/** The body of a page as a checked tree. `text`: the whole decoded file, so that every place is one of the file. */
export function readBody(text: string, kind: 'md' | 'mdx', file: Place): ReadBody {
  const early = tooComplex(text, kind);
  if (early !== undefined) return { problems: [bodyComplex.at(file, { why: early })] };
  const { tree, faults } = kind === 'mdx' ? parseMdx(text) : parseMarkdown(text);
  const told = bodyProblems(faults, file);
  if (!tree) return { problems: told };
  const late = tooManyParts(tree);
  if (late !== undefined) return { problems: [...told, bodyComplex.at(file, { why: late })] };
  told.push(...treeSigns(tree, file));
  const { problems, references, headings } = checkTree(tree, { text, file, blocks: BLOCKS });
  const all = [...told, ...problems];
  if (tree.children.length === 0) return { problems: all };
  // What was not found sound is never handed on to be shown; where its links lead can be said all the same.
  const sound: Root = all.some(isSalah) ? { type: 'root', children: [] } : withToldPlaces(tree);
  return { body: { tree: sound, references, headings }, problems: all };
}
