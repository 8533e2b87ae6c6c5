import type { Facts } from './facts.ts';

const PLACEHOLDER = /\{\{([a-z_]+)(?:\.([a-z_]+))?\}\}/g;

/** Name of the list whose records a text is to stand for, if it is. */
export const listNamed = (text: string): string | undefined =>
  [...text.matchAll(PLACEHOLDER)].find(([, , key]) => key !== undefined)?.[1];

/**
 * A text with its placeholders filled: one, or one for each record of the list it names.
 *
 * A text that needs a word nobody knows is left out.
 *
 * @param escaped makes a word safe for the format it is written into
 * @throws RangeError on a placeholder that no fact has: a defect of the template
 */
export function filled(text: string, facts: Facts, escaped: (word: string) => string): string[] {
  const list = listNamed(text);
  if (list === undefined) return filledOnce(text, facts, {}, escaped);
  const records = facts.lists[list];
  if (!records) throw new RangeError(`no list {{${list}}}`);
  return records.flatMap((record) => filledOnce(text, facts, { [list]: record }, escaped));
}

function filledOnce(
  text: string,
  { words }: Facts,
  records: Readonly<Record<string, Readonly<Record<string, string>>>>,
  escaped: (word: string) => string,
): string[] {
  let isKnown = true;
  const result = text.replace(PLACEHOLDER, (whole, name: string, key: string | undefined) => {
    const from = key === undefined ? words : records[name];
    const wanted = key ?? name;
    if (!from || !(wanted in from)) throw new RangeError(`no fact for ${whole}`);
    const word = from[wanted];
    if (word === undefined) isKnown = false;
    return escaped(word ?? '');
  });
  return isKnown ? [result] : [];
}
