/** Stands for what nobody sees between two digits. Itself invisible, so that no text can tell it from its own. */
export const UNSEEN = '\u2060';

/** Digits of other scripts, signs that look like a space, dash, dot or slash, what is not seen at all, and what is written as a code. */
const FOREIGN =
  /&(?:#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[A-Za-z]{2,8});|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|(?![\t\n\r])\p{Cc}|\P{ASCII}/gu;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: UNSEEN,
  zwj: UNSEEN,
  zwnj: UNSEEN,
  ndash: '-',
  mdash: '-',
  minus: '-',
  hyphen: '-',
  dash: '-',
  middot: '.',
  period: '.',
  sol: '/',
};

/**
 * The text as a reader sees its digits, character for character: `１` is `1`, an en dash is `-`, `&nbsp;` is a space,
 * and signs without a shape are `UNSEEN`. All else stays.
 */
export const seenDigits = (text: string): string =>
  text.replace(FOREIGN, (written) => (seenOf(written) ?? written).padEnd(written.length, UNSEEN));

function seenOf(written: string): string | undefined {
  if (written.startsWith('&')) return ofEntity(written.slice(1, -1));
  if (written.startsWith('\\')) return ofCode(Number.parseInt(written.slice(2), 16));
  return ofSign(written);
}

function ofEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  return ofCode(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
}

function ofCode(code: number): string | undefined {
  if (!(code <= 0x10ffff)) return undefined;
  const sign = String.fromCodePoint(code);
  return /^[\d ./_-]$/.test(sign) ? sign : ofSign(sign);
}

function ofSign(sign: string): string | undefined {
  if (/^\p{Nd}$/u.test(sign)) return digitOf(sign);
  if (/^[\p{Cf}\p{Cc}\p{M}\p{DI}]$/u.test(sign)) return UNSEEN;
  if (/^\p{Zs}$/u.test(sign)) return ' ';
  if (/^[\p{Pd}\u2043\u2212]$/u.test(sign)) return '-';
  if (/^[\u00b7\u2024\u2027\u3002\uff0e\uff61]$/.test(sign)) return '.';
  if (/^[\u2044\u2215\uff0f]$/.test(sign)) return '/';
  return undefined;
}

/** Digits stand in the code table in rows of ten, from 0 on; a row begins behind what is no digit or behind a 9. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  // Only the mathematical ones have row upon row without a break.
  return String(code >= 0x1d7ce && code <= 0x1d7ff ? (code - 0x1d7ce) % 10 : value);
}

/** What Markdown and HTML put between two letters that are shown side by side. */
const MARKUP = /<[^<>\n]{0,300}>|\]\([^()\n]{0,500}\)|[*`~[\]\\]/g;

/** The text as a page shows it, character for character: marks of Markdown and tags are `UNSEEN`. */
export const withoutMarkup = (seen: string): string =>
  seen.replace(MARKUP, (mark) => UNSEEN.repeat(mark.length));

/** The same with a paragraph in one line: an end of line between two digits is a space. */
export const inOneLine = (seen: string): string =>
  seen.replace(/(?<=\d) {0,3}\n(?= {0,3}\d)/g, (end) => ' '.padEnd(end.length, UNSEEN));
