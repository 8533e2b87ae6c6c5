/** A line whose value begins with a quote or a bracket that ends too early. */
export interface EarlyEnd {
  sign: 'quote' | 'bracket';
  /** Where in the line the value begins. */
  start: number;
  length: number;
  /** The line as it was meant, without its indent. */
  mended: string;
}

/** Indent, then the hyphens of an item and the key, then the value. */
const LINE = /^(\s*)((?:- +)*(?:[^\s:#'"[{-][^:]*: +)?)(['"[{].*)$/;

/**
 * `'Jum'at'`, `"Rapat "Forum" OPD"`, `[Pengumuman] Libur`: what stands behind the sign that closes the value is lost to YAML.
 *
 * @returns `undefined` for a line of which this is not so
 */
export function earlyEndOf(line: string): EarlyEnd | undefined {
  const [, indent = '', lead = '', written = ''] = LINE.exec(line) ?? [];
  const value = written.trimEnd();
  const end = closingOf(value);
  // Behind a whole value only a remark may follow.
  if (end < 0 || /^\s*(#|$)/.test(value.slice(end + 1))) return undefined;
  const isQuote = /^['"]/.test(value);
  return {
    sign: isQuote ? 'quote' : 'bracket',
    start: indent.length + lead.length,
    length: value.length,
    mended: `${lead}${quoted(isQuote ? meantBy(value, end) : value)}`,
  };
}

/** Where YAML sees the end of what the first sign of a value opens; -1: nowhere in this line. */
function closingOf(value: string): number {
  const [sign = ''] = value;
  if (sign === '[') return value.indexOf(']');
  if (sign === '{') return value.indexOf('}');
  for (let at = 1; at < value.length; at++) {
    if (sign === '"' && value[at] === '\\') at++;
    else if (value[at] === sign) {
      if (sign === '"' || value[at + 1] !== "'") return at;
      at++;
    }
  }
  return -1;
}

/**
 * The words without the quotes that only stood around them.
 *
 * A quote before a letter (`Jum'at`, `"Rapat "Forum"`) opens or joins, so the first one of the value stood around it all;
 * one after a word (`"Forum" dan "Rapat"`) closes that word, and the value has no quotes around it.
 */
function meantBy(value: string, end: number): string {
  if (end > 1 && !/[\p{L}\p{N}]/u.test(value[end + 1] ?? '')) return value;
  return value.endsWith(value[0] ?? '') ? value.slice(1, -1) : value.slice(1);
}

/** As YAML keeps every letter of it. */
function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
