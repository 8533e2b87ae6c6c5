import type { Code, Text } from 'mdast';
import { footnoteMissing, referenceMissing } from '../problems/links.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { headingWithoutSpace, indentedText, linkUnread } from '../problems/written.ts';
import { placeAt } from '../text/decode.ts';
import type { BlockContext } from './block-problems.ts';

/** What meant to be a footnote or a reference, and found none: Markdown leaves it in the text as it is. */
const UNRESOLVED = /(?<!\\)\[(\^[^\]\s]{1,80}|[^\]\n]{1,80}\]\[[^\]\n]{0,80})\]/g;
/** What meant to be a heading. One sign alone begins a word of social media, `#LebongMaju`. */
const HEADING = /^(#{2,6})([^#\s][^\n]*)/gm;
/** What meant to be a link or a picture: of one that was read nothing of this is left. */
const LINK = /(?<!\\)\]\(/g;
/** What may stand before a heading on its line: the sign of a quote or of an item of a list. */
const LEAD = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?$/;
const MOST_OF_A_KIND = 20;

/** What people meant by Markdown and Markdown takes for plain text. */
export function textProblems(node: Text, { text, file }: BlockContext): Problem[] {
  const { start, end } = node.position ?? {};
  if (!start || !end) return [];
  const from = start.offset ?? 0;
  // The source and not the value: `\[` is meant as a bracket.
  const source = text.slice(from, end.offset);
  const placeOf = (index: number, length: number): Place => {
    const before = source.slice(0, index).split('\n');
    const column = before.length > 1 ? 1 : start.column;
    return {
      ...file,
      line: start.line + before.length - 1,
      column: column + (before.at(-1)?.length ?? 0),
      length,
    };
  };
  // Hostile text has thousands of the same; the first ones tell it all.
  const found = (pattern: RegExp, sign: string): RegExpExecArray[] =>
    source.includes(sign) ? [...source.matchAll(pattern).take(MOST_OF_A_KIND)] : [];
  const lead = text.slice(from - start.column + 1, from);
  return [
    ...found(UNRESOLVED, '[').map(({ 0: written, 1: inner, index }) => {
      const kind = inner?.startsWith('^') ? footnoteMissing : referenceMissing;
      return kind.at(placeOf(index, written.length), { written });
    }),
    ...found(HEADING, '##')
      .filter(({ index }) => index > 0 || LEAD.test(lead))
      .map(({ 0: written, 1: signs = '', 2: words = '', index }) =>
        headingWithoutSpace.at(placeOf(index, written.length), { written, right: `${signs} ${words}` }),
      ),
    ...found(LINK, '](').map(({ index }) => {
      const { at, written, right } = linkAround(text, from + index);
      const place = { ...file, ...placeAt(text, at), length: written.length };
      return linkUnread.at(place, { written, right });
    }),
  ];
}

/** The whole of a link that was not read, as far as its line goes, and how it is read where only spaces were wrong. */
function linkAround(
  text: string,
  middle: number,
): { at: number; written: string; right: string | undefined } {
  const lineStart = text.lastIndexOf('\n', middle - 1) + 1;
  const lineEnd = text.indexOf('\n', middle);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const [before, after] = [line.slice(0, middle - lineStart), line.slice(middle - lineStart + 2)];
  const open = before.lastIndexOf('[');
  const start = open < 0 ? before.length : open - (before[open - 1] === '!' ? 1 : 0);
  const address = /^[^()<>]*(?=\))/.exec(after)?.[0];
  const written = `${before.slice(start)}](${address === undefined ? after : `${address})`}`;
  const right =
    open >= 0 && address !== undefined && /\S\s+\S/.test(address) && !/["']/.test(address)
      ? `${before.slice(start)}](<${address.trim()}>)`
      : undefined;
  return { at: lineStart + start, written, right };
}

/** Text that begins with four spaces is code to Markdown; what is meant as code stands between fences. */
export function codeProblems(node: Code, { text, file }: BlockContext): Problem[] {
  const { start, end } = node.position ?? {};
  if (!start || !end) return [];
  const source = text.slice(start.offset, end.offset);
  if (/^\s*(?:`{3}|~{3})/.test(source)) return [];
  const [written = ''] = node.value.trimStart().split('\n');
  return [indentedText.at({ ...file, line: start.line, column: 1, length: 1 }, { written })];
}
