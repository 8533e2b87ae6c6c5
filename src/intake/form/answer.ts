import { unwrapped } from '../../read/schema-field.ts';
import { DATE_REASONS, dateOf } from '../../text/dates.ts';
import { numberOf } from '../../text/numbers.ts';
import type { Field } from './field.ts';

/** What a cell was answered with, as the file would hold it, or why that cannot be told. */
export type Answered = { value: unknown } | { fault: string };

/** Two texts that say the same are one: ends of lines and blanks around them are the program's, not the clerk's. */
export const sameText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .trim();

/** The value that an answer stands for, by the kind of its field; the schema judges it afterwards. */
export function answerOf(field: Field, written: string): Answered {
  const text = sameText(written);
  switch (field.kind) {
    case 'text':
      return { value: text };
    case 'date':
      return dayAnswer(text);
    case 'number':
    case 'whole':
      return numberAnswer(field, text);
    case 'choice':
      return choiceAnswer(field, text);
    case 'yesno':
      return yesNoAnswer(text);
    case 'list':
      return listAnswer(field, text);
    case 'rows':
      return rowsAnswer(field, text);
    case 'mixed':
      return mixedAnswer(field, text);
    default:
      return field.kind satisfies never;
  }
}

function dayAnswer(text: string): Answered {
  const read = dateOf(text);
  if ('fault' in read) return { fault: `\`${text}\` ${DATE_REASONS[read.fault]}` };
  return { value: 'value' in read ? read.value : undefined };
}

function numberAnswer({ kind }: Field, text: string): Answered {
  const read = numberOf(text);
  if ('empty' in read) return { value: undefined };
  if ('fault' in read || read.percent) return { fault: `\`${text}\` tidak terbaca sebagai angka` };
  // `102.215` is a place on the map, `102.215` rupiah is a sum.
  const isFraction = kind === 'number' && read.doubt === 'DOT' && read.other !== undefined;
  return { value: isFraction ? read.other : read.value };
}

const folded = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

function choiceAnswer({ choices }: Field, text: string): Answered {
  const found = choices.find(
    ({ value, nama }) => folded(nama) === folded(text) || folded(value) === folded(text),
  );
  if (found) return { value: found.value };
  return { fault: `\`${text}\` tidak ada dalam pilihan: ${choices.map(({ nama }) => nama).join(', ')}` };
}

function yesNoAnswer(text: string): Answered {
  if (/^(ya|iya|y|true|benar)$/i.test(text)) return { value: true };
  if (/^(tidak|bukan|t|false|salah)$/i.test(text)) return { value: false };
  return { fault: `\`${text}\` bukan ya atau tidak` };
}

/** One a line; in one line parted by `;`, for a phone has no Alt+Enter. Numbers and hyphens of a list in Word go. */
const itemsOf = (text: string): string[] =>
  (text.includes('\n') ? text.split('\n') : text.split(/;\s+/))
    .map((line) =>
      line
        .replace(/^\s*(?:[-•–*]|\d{1,2}[.)])\s+/, '')
        .replace(/;$/, '')
        .trim(),
    )
    .filter((line) => line !== '');

function listAnswer(field: Field, text: string): Answered {
  const items = itemsOf(text);
  if (field.choices.length === 0) return { value: items };
  return allOf(items.map((item) => choiceAnswer(field, item)));
}

function rowsAnswer({ columns }: Field, text: string): Answered {
  return allOf(itemsOf(text).map((line) => rowAnswer(columns, line)));
}

function rowAnswer(columns: readonly Field[], line: string): Answered {
  const parts = line.split('|').map((part) => part.trim());
  if (parts.length > columns.length)
    return { fault: `\`${line}\` memuat lebih dari ${columns.length} bagian` };
  const row: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) {
    const part = parts[index] ?? '';
    if (part === '') continue;
    const read = answerOf(column, part);
    if ('fault' in read) return read;
    row[column.path.join('.')] = read.value;
  }
  return { value: row };
}

function allOf(answers: readonly Answered[]): Answered {
  const values: unknown[] = [];
  for (const answer of answers) {
    if ('fault' in answer) return answer;
    values.push(answer.value);
  }
  return { value: values };
}

/** A word, a number or a list, as `biaya_tarif` is: the first that the schema takes. */
function mixedAnswer(field: Field, text: string): Answered {
  const { def } = unwrapped(field.schema)._zod;
  if (def.type !== 'union') return { value: text };
  for (const option of def.options) {
    const inner = unwrapped(option)._zod.def;
    if (inner.type === 'literal') {
      const word = inner.values.find((value) => folded(String(value)) === folded(text));
      if (word !== undefined) return { value: word };
    }
  }
  const number = numberAnswer({ ...field, kind: 'whole' }, text);
  if ('value' in number) return number;
  return field.columns.length > 0 && text.includes('|') ? rowsAnswer(field, text) : { value: text };
}
