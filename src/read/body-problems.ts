import * as mdx from '../problems/mdx.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { BodyFault } from '../text/markdown.ts';

/** What is no text in a body, as staff can mend it. */
export const bodyProblems = (faults: readonly BodyFault[], file: Place): Problem[] =>
  faults.map((fault) => problemOf(fault, { ...file, line: fault.line, column: fault.column }));

function problemOf({ code, line, written, message, attribute }: BodyFault, place: Place): Problem {
  const long = { ...place, length: written.length };
  switch (code) {
    case 'BRACE':
      return mdx.brace.at(place, { line });
    case 'CODE_LINE':
      return mdx.codeLine.at(long, { line, word: written.slice(0, 6) });
    case 'ATTRIBUTE_EXPRESSION':
      return attribute
        ? mdx.attributeCode.at(place, { name: attribute })
        : mdx.attributeSpread.at(place, { block: /^<([\w.]*)/.exec(written)?.[1] ?? '' });
    case 'TAG':
      return HTML_TAG.test(written)
        ? mdx.rawHtml.at(long, { written })
        : mdx.tagBroken.at(long, { written, reason: reasonOf(message) });
    default:
      return code satisfies never;
  }
}

/** Blocks of ours begin with a capital; `<3` and `<Rp5.000` are no tags at all. */
const HTML_TAG = /^<(?:\/?[a-z][a-z0-9]*[\s/>]|!)/;

/** The parser's words are English: by how they begin. */
function reasonOf(message: string): string {
  if (message.startsWith('Expected a closing tag')) return 'tetapi tidak punya penutup';
  if (message.startsWith('Unexpected closing')) return 'tetapi tidak punya pembuka';
  return 'tetapi susunannya tidak dikenal';
}
