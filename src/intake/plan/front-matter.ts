import { Document } from 'yaml';
import type * as z from 'zod';

/** A Markdown file in four parts that make it again, byte for byte. */
export interface TopAndBody {
  /** The first `---` with what stands before it. */
  open: string;
  top: string;
  /** The second one with the end of its line. */
  close: string;
  body: string;
}

/** @throws RangeError on a file without a top part */
export function splitTop(text: string): TopAndBody {
  const open = /^\uFEFF?(?:[ \t]*\r?\n)*---[ \t]*\r?\n/.exec(text)?.[0];
  const rest = open === undefined ? '' : text.slice(open.length);
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (open === undefined || !close) throw new RangeError('no top part');
  const end = close.index + close[0].length;
  return { open, top: rest.slice(0, close.index), close: close[0], body: rest.slice(end) };
}

/** A new isian: its keys in the order of the schema, its text below. */
export function isianText(
  schema: z.ZodObject,
  record: Readonly<Record<string, unknown>>,
  body: string,
): string {
  const keys = Object.keys(schema.shape).filter((key) => record[key] !== undefined);
  const ordered = Object.fromEntries(keys.map((key) => [key, record[key]]));
  const top = new Document(ordered).toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${top}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}

/** Plain words as a page: what is typed means what it looks like, and no sign in it is a command. */
export const markdownOf = (answer: string): string =>
  answer
    .split(/\n{2,}/)
    .map((block) => blockOf(block.trim()))
    .filter((block) => block !== '')
    .join('\n\n');

const ITEM = /^(?:[-•–*]|\d{1,2}[.)])\s+/;

function blockOf(block: string): string {
  const lines = block.split('\n').map((line) => line.trim());
  const isList = lines.length > 1 && lines.every((line) => ITEM.test(line));
  if (isList) return lines.map((line) => `- ${escaped(line.replace(ITEM, ''))}`).join('\n');
  return lines.map(escaped).join('\n\n');
}

const escaped = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>{}#|~]/g, String.raw`\$&`)
    .replace(/^([-+=]|\d{1,9}[.)])(?=\s|[-=]*$)/, String.raw`\$1`);
