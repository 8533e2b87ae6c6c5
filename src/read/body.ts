import { isSalah, type Place, type Problem } from '../problems/problem.ts';
import { BLOCKS } from './blocks.ts';
import { bodyProblems } from './body-problems.ts';
import { parseMarkdown, parseMdx } from './markdown.ts';
import type { Body } from './records.ts';
import { checkTree } from './tree.ts';

export interface ReadBody {
  /** Absent where a problem stops the file, and where the file has no body. */
  body?: Omit<Body, 'path'>;
  problems: Problem[];
}

/** The body of a page as a checked tree. `text`: the whole decoded file, so that every place is one of the file. */
export function readBody(text: string, kind: 'md' | 'mdx', file: Place): ReadBody {
  const { tree, faults } = kind === 'mdx' ? parseMdx(text) : parseMarkdown(text);
  const told = bodyProblems(faults, file);
  if (!tree) return { problems: told };
  const { problems, references, headings } = checkTree(tree, { text, file, blocks: BLOCKS });
  const all = [...told, ...problems];
  if (tree.children.length === 0 || all.some(isSalah)) return { problems: all };
  return { body: { tree, references, headings }, problems: all };
}
