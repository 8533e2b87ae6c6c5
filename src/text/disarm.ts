/** Private characters that stand, one for one, for what would open code. */
export const BRACE = '\uE000';
export const IMPORT = '\uE001';
export const EXPORT = '\uE002';
/** Stands for what is put out of action for good. */
export const OFF = '\uE003';

/**
 * The text, same length, in which nothing is code any more: no brace opens an expression, no line begins with `import` or `export`.
 *
 * The native parser must see neither: deep expressions overflow its stack and end the whole process.
 * A remark, an expression that holds a comment and nothing else, stays: there is nothing in it to parse.
 */
export function disarm(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let commentEnd = -1;
  for (let at = nextSign(text, 0); at >= 0; at = nextSign(text, at)) {
    if (text[at] === '\\') {
      at += 2;
      continue;
    }
    parts.push(text.slice(from, at));
    if (text.startsWith('/*', at + 1)) {
      if (commentEnd < at + 3) commentEnd = indexOrEnd(text, '*/', at + 3);
      if (text[commentEnd + 2] === '}') {
        parts.push(`{${text.slice(at + 1, commentEnd + 2).replace(/[{}]/g, OFF)}}`);
        at = from = commentEnd + 3;
        continue;
      }
    }
    parts.push(BRACE);
    at = from = at + 1;
  }
  parts.push(text.slice(from));
  return parts
    .join('')
    .replace(/(?<=^\uFEFF*)(?:i(?=mport\b)|e(?=xport\b))/gm, (letter) => (letter === 'i' ? IMPORT : EXPORT));
}

function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.exec(text)?.index ?? -1;
}
const SIGN = /[\\{]/g;

const indexOrEnd = (text: string, search: string, from: number): number => {
  const index = text.indexOf(search, from);
  return index < 0 ? text.length : index;
};

/** Gives a string its own characters back. */
export const rearm = (text: string): string =>
  text.replace(/[\uE000-\uE002]/g, (sign) => (sign === BRACE ? '{' : sign === IMPORT ? 'i' : 'e'));
