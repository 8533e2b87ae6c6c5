import { isMap, isScalar, isSeq } from 'yaml';
import type { Place, Problem } from '../problems/problem.ts';
import * as kinds from '../problems/yaml.ts';
import { LIMITS } from './limits.ts';
import { MOST_DEEP, type YamlFault, type YamlReading } from './yaml.ts';
import { earlyEndOf } from './yaml-quotes.ts';

/** What is wrong with the YAML itself, as staff can mend it: of several complaints on one line the first. */
export function yamlProblems(yaml: YamlReading, file: Place): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<number>();
  const faults = [...yaml.faults].sort((a, b) => a.offset - b.offset);
  for (const fault of faults) {
    const problem = problemOf(fault, yaml, file);
    const { line } = yaml.placeAt(fault.offset);
    if (!seen.has(problem.baris) && !seen.has(line)) problems.push(problem);
    seen.add(problem.baris).add(line);
    // All that follows an unclosed quote, or a depth that the parser refuses, is its consequence.
    if (
      fault.code === 'MISSING_CHAR' ||
      fault.code === 'TOO_DEEP' ||
      fault.code === 'TOO_MANY_KEYS' ||
      fault.code === 'RESOURCE_EXHAUSTION'
    )
      break;
  }
  return problems;
}

function problemOf(fault: YamlFault, yaml: YamlReading, file: Place): Problem {
  const { text } = yaml;
  const start = fault.code === 'MISSING_CHAR' ? openingQuote(yaml, fault.offset) : fault.offset;
  const here = yaml.placeAt(start);
  const line = lineAt(text, start);
  const endOfLine = line.start + line.text.length;
  const length = Math.max(1, Math.min(start + fault.length, endOfLine) - start);
  const place: Place = { ...file, ...here, length };
  const written = text.slice(start, endOfLine).trim();

  switch (fault.code) {
    case 'TAB_AS_INDENT':
      return kinds.tabIndent.at(place, { line: here.line });
    case 'BLOCK_AS_IMPLICIT_KEY':
      return earlyEndProblem(yaml, file, start) ?? colonOrIndent(yaml, file, start);
    case 'MULTILINE_IMPLICIT_KEY':
      return kinds.colonMissing.at(place, { written: line.text });
    case 'MISSING_CHAR':
      return kinds.quoteOpen.at(
        { ...place, length: 1 },
        { line: here.line, sign: text[start] === "'" ? "'" : '"' },
      );
    case 'BAD_INDENT':
      return bracketProblem(yaml, file, fault) ?? strayProblem(yaml, file, start);
    case 'BAD_SCALAR_START':
      return kinds.signFirst.at({ ...place, length: 1 }, { sign: text[start] ?? '' });
    case 'BAD_DQ_ESCAPE':
      return kinds.backslash.at(place, {});
    case 'DUPLICATE_KEY':
      return duplicateProblem(yaml, place, start);
    case 'TEXT_AFTER_HASH':
      return kinds.hashCut.at(place, { written, read: text.slice(start, start + fault.length) });
    case 'PLAIN_SPANS_LINES': {
      const second = text.indexOf('\n', start) + 1;
      const joined = yaml.placeAt(second + (/^\s*/.exec(text.slice(second))?.[0].length ?? 0));
      return kinds.linesJoined.at({ ...file, ...joined }, { line: joined.line });
    }
    case 'CURLY_QUOTES':
      return kinds.curlyQuotes.at(place, { written });
    case 'ANCHOR':
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return kinds.anchor.at(...withSign(yaml, file, start, /[&*]/));
    case 'TAG':
    case 'TAG_RESOLVE_FAILED':
      return kinds.yamlTag.at(...withSign(yaml, file, start, /!/));
    case 'ODD_KEY':
    case 'NON_STRING_KEY':
      return kinds.keyOdd.at(place, {});
    case 'FORBIDDEN_KEY':
      return kinds.keyForbidden.at(place, { key: text.slice(start, start + fault.length) });
    case 'TOO_MANY_KEYS':
      return kinds.keysMany.at({ ...place, length: 1 }, { most: LIMITS.yamlKeys.most });
    case 'TOO_DEEP':
    case 'RESOURCE_EXHAUSTION':
      return kinds.yamlDeep.at({ ...place, length: 1 }, { most: MOST_DEEP });
    case 'SAME_KEY':
      return kinds.keyMeantTwice.at(place, {
        key: text.slice(start, start + fault.length),
        other: fault.message,
      });
    default:
      return (
        earlyEndProblem(yaml, file, start) ??
        bracketProblem(yaml, file, fault) ??
        kinds.yamlUnreadable.at(place, {})
      );
  }
}

interface Line {
  start: number;
  text: string;
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end < 0 ? undefined : end) };
}

/** A quote or bracket at the beginning of the value that ends before the value does. */
function earlyEndProblem(yaml: YamlReading, file: Place, offset: number): Problem | undefined {
  const line = lineAt(yaml.text, offset);
  const found = earlyEndOf(line.text);
  if (!found) return undefined;
  const { sign, start, length, mended } = found;
  const kind = sign === 'quote' ? kinds.quoteInside : kinds.bracketInText;
  return kind.at({ ...file, ...yaml.placeAt(line.start + start), length }, { mended });
}

const KEY_LINE = /^(\s*(?:- )?)([^\s:#][^:]*):\s+(\S.*)$/;

/** A second colon in the line, else a line below that stands too far right (the parser points one line above it). */
function colonOrIndent(yaml: YamlReading, file: Place, offset: number): Problem {
  const line = lineAt(yaml.text, offset);
  const [, , key = '', value = ''] = KEY_LINE.exec(line.text) ?? [];
  if (/:(\s|$)/.test(value)) {
    const at = line.start + line.text.indexOf(value);
    return kinds.colonInside.at(
      { ...file, ...yaml.placeAt(at), length: value.length },
      { key, written: value },
    );
  }
  return strayProblem(yaml, file, line.start + line.text.length + 1);
}

function strayProblem(yaml: YamlReading, file: Place, offset: number): Problem {
  const line = lineAt(yaml.text, Math.min(offset, yaml.text.length));
  const indent = /^\s*/.exec(line.text)?.[0].length ?? 0;
  const here = yaml.placeAt(line.start + indent);
  return kinds.strayIndent.at(
    { ...file, ...here, length: line.text.trim().length || 1 },
    { line: here.line },
  );
}

/** An unclosed bracket is reported a line later; people need its start. */
function bracketProblem(yaml: YamlReading, file: Place, fault: YamlFault): Problem | undefined {
  const closing = /end with a ([\]}])/.exec(fault.message)?.[1];
  if (!closing) return undefined;
  const sign = closing === ']' ? '[' : '{';
  const at = yaml.text.lastIndexOf(sign, fault.offset);
  return at < 0 ? undefined : kinds.bracketOpen.at({ ...file, ...yaml.placeAt(at) }, { sign });
}

/** An unclosed quote is reported at the end of the text; the last quoted value before it is where it began. */
function openingQuote({ doc, text }: YamlReading, fallback: number): number {
  let start = fallback;
  const look = (node: unknown): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        look(key);
        look(value);
      }
    } else if (isSeq(node)) node.items.forEach(look);
    else if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range && node.range[0] <= fallback)
      start = node.range[0];
  };
  look(doc.contents);
  return Math.min(start, text.length);
}

function duplicateProblem(yaml: YamlReading, place: Place, offset: number): Problem {
  const { text } = lineAt(yaml.text, offset);
  const key = /^\s*(?:- )?([^:\s]+)/.exec(text)?.[1] ?? '';
  const indent = text.indexOf(key);
  const earlier = yaml.text.slice(0, offset).split('\n');
  const first = earlier.findLastIndex(
    (line) => line.slice(indent).startsWith(`${key}:`) && line.slice(0, indent).trim() === '',
  );
  const second = place.line ?? 1;
  const above = earlier.length - 1 - Math.max(0, first);
  return kinds.keyTwice.at({ ...place, length: key.length }, { key, first: second - above, second });
}

/** The parser points at the value behind the sign; the sign is what must go. */
function withSign(
  yaml: YamlReading,
  file: Place,
  offset: number,
  sign: RegExp,
): [Place, { written: string }] {
  const line = lineAt(yaml.text, offset);
  const value = KEY_LINE.exec(line.text)?.[3] ?? line.text.trim();
  const at = line.start + Math.max(0, line.text.lastIndexOf(value));
  const written = sign.test(value[0] ?? '')
    ? value
    : yaml.text.slice(offset, line.start + line.text.length).trim();
  return [{ ...file, ...yaml.placeAt(at), length: Math.max(1, value.length) }, { written }];
}
