import type { Place, Problem } from '../problems/problem.ts';
import { topLarge, topLate, topMissing, topOpen } from '../problems/yaml.ts';

/** The top part may span this much: more is no front matter, and a parser's worst case grows with it. */
const MOST_TOP = 64_000;
const OPENING = /^---[ \t]*\n/;
/** Stands alone on its line: `---` at the end of a value closes nothing. */
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;

export interface SplitText {
  /** The YAML between the two `---`; `undefined` when there is none, or `problems` says why it cannot be told. */
  top: string | undefined;
  /** Line of the file that `top` begins with. */
  topLine: number;
  /** Offset in the file at which the body begins. */
  bodyStart: number;
  problems: Problem[];
}

/** Parts the top of a Markdown file from its body. `text` is decoded; `place` is the file's. */
export function splitFrontMatter(text: string, place: Place): SplitText {
  const none = (problem: Problem): SplitText => ({
    top: undefined,
    topLine: 1,
    bodyStart: 0,
    problems: [problem],
  });
  const opening = OPENING.exec(text)?.[0];
  const rest = text.slice(opening?.length ?? 0);
  const closing = opening === undefined ? null : CLOSING.exec(rest);
  if (opening !== undefined && closing) {
    const top = rest.slice(0, closing.index);
    if (top.length > MOST_TOP) return none(topLarge.at({ ...place, line: 1, column: 1 }, { most: MOST_TOP }));
    const bodyStart = opening.length + closing.index + closing[0].length;
    return { top, topLine: 2, bodyStart, problems: [] };
  }
  if (/^---[ \t]*(\n|$)/.test(text)) return none(topOpen.at({ ...place, line: 1, column: 1, length: 3 }, {}));
  const before = /^\s+(?=---[ \t]*\n)/.exec(text);
  if (before) {
    const line = before[0].split('\n').length;
    const column = before[0].length - before[0].lastIndexOf('\n');
    return none(topLate.at({ ...place, line, column, length: 3 }, {}));
  }
  return none(topMissing.at({ ...place, line: 1, column: 1 }, { example: 'judul: Rapat koordinasi' }));
}
