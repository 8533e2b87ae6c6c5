import type { Text } from 'mdast';
import { footnoteMissing, referenceMissing } from '../problems/links.ts';
import type { Problem } from '../problems/problem.ts';
import type { BlockContext } from './block-problems.ts';

/** What meant to be a footnote or a reference, and found none: Markdown leaves it in the text as it is. */
const UNRESOLVED = /(?<!\\)\[(\^[^\]\s]{1,80}|[^\]\n]{1,80}\]\[[^\]\n]{0,80})\]/g;

export function textProblems(node: Text, { text, file }: BlockContext): Problem[] {
  const { start, end } = node.position ?? {};
  if (!start || !end || !node.value.includes('[')) return [];
  // The source and not the value: `\[` is meant as a bracket.
  const source = text.slice(start.offset, end.offset);
  return [...source.matchAll(UNRESOLVED)].map((found) => {
    const before = source.slice(0, found.index).split('\n');
    const column = before.length > 1 ? 1 : start.column;
    const place = {
      ...file,
      line: start.line + before.length - 1,
      column: column + (before.at(-1)?.length ?? 0),
      length: found[0].length,
    };
    const kind = found[1]?.startsWith('^') ? footnoteMissing : referenceMissing;
    return kind.at(place, { written: found[0] });
  });
}
