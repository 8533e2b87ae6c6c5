/** One piece of a number format, as Excel stores it: always in the English way, whatever the machine speaks. */
export type FormatToken =
  | { kind: 'digit'; sign: '0' | '#' | '?' }
  | { kind: 'point' | 'comma' | 'percent' | 'text' | 'general' }
  /** `E+`: the sign is always shown; `E-`: only a minus. */
  | { kind: 'exponent'; sign: '+' | '-' }
  /** `yyyy`, `mmm`, `d`, `hh`, `s`, `am/pm`; `[h]` counts past a day. */
  | { kind: 'time'; letters: string; elapsed: boolean }
  | { kind: 'literal'; text: string };

/** One of the parts between `;`. */
export interface FormatSection {
  tokens: readonly FormatToken[];
  condition?: { operator: string; limit: number };
  /** Language of names of months and days, as `[$-409]` tells it. */
  language?: number;
  /** `[$-F800]` and `[$-F400]`: the long date and the time of whoever looks at it. */
  system?: 'date' | 'time';
}

/** A format is short; what is longer was not made by a person. */
const MOST_LETTERS = 255;

/** The parts of a format: for what is above zero, below it, zero, and text. */
export function sectionsOf(written: string): FormatSection[] {
  const format = written.slice(0, MOST_LETTERS);
  const sections: FormatSection[] = [];
  for (let at = 0; at <= format.length; ) {
    const read = sectionAt(format, at);
    sections.push(read.section);
    at = read.end + 1;
  }
  return sections;
}

/** Reads each format of a workbook once: thousands of cells share a few. */
export function formatReader(): (format: string) => readonly FormatSection[] {
  const known = new Map<string, readonly FormatSection[]>();
  return (format) => {
    const read = known.get(format) ?? sectionsOf(format);
    known.set(format, read);
    return read;
  };
}

function sectionAt(format: string, from: number): { section: FormatSection; end: number } {
  const tokens: FormatToken[] = [];
  const section: FormatSection = { tokens };
  let at = from;
  while (at < format.length && format[at] !== ';') {
    const rest = format.slice(at);
    const bracket = /^\[([^\]]*)\]/.exec(rest);
    if (bracket) {
      Object.assign(section, bracketOf(bracket[1] ?? '', tokens));
      at += bracket[0].length;
      continue;
    }
    const [length, token] = tokenOf(rest);
    if (token) tokens.push(token);
    at += length;
  }
  return { section, end: at };
}

/** `[Red]` says nothing; `[>=100]`, `[$Rp-421]` and `[h]` do. */
function bracketOf(inside: string, tokens: FormatToken[]): Partial<FormatSection> {
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(inside);
  if (condition) return { condition: { operator: condition[1] ?? '=', limit: Number(condition[2]) } };
  if (/^(h+|m+|s+)$/i.test(inside)) {
    tokens.push({ kind: 'time', letters: inside.toLowerCase(), elapsed: true });
    return {};
  }
  const money = /^\$([^-]*)(?:-([0-9a-f]+))?/i.exec(inside);
  if (!money) return {};
  if (money[1]) tokens.push({ kind: 'literal', text: money[1] });
  const language = Number.parseInt(money[2] ?? '', 16);
  if (language === 0xf800) return { system: 'date' };
  if (language === 0xf400) return { system: 'time' };
  return Number.isNaN(language) ? {} : { language };
}

/** The next piece, and how many characters it takes. */
function tokenOf(rest: string): [length: number, token?: FormatToken] {
  const sign = rest[0] ?? '';
  if (sign === '"') {
    const end = rest.indexOf('"', 1);
    const text = rest.slice(1, end < 0 ? undefined : end);
    return [end < 0 ? rest.length : end + 1, { kind: 'literal', text }];
  }
  if (sign === '\\') return [2, { kind: 'literal', text: rest[1] ?? '' }];
  // `_)` leaves room for a bracket, `* ` fills what is left of the column.
  if (sign === '_') return [2, { kind: 'literal', text: ' ' }];
  if (sign === '*') return [2];
  if (sign === '0' || sign === '#' || sign === '?') return [1, { kind: 'digit', sign }];
  if (sign === '.') return [1, { kind: 'point' }];
  if (sign === ',') return [1, { kind: 'comma' }];
  if (sign === '%') return [1, { kind: 'percent' }];
  if (sign === '@') return [1, { kind: 'text' }];
  const general = /^general/i.exec(rest);
  if (general) return [general[0].length, { kind: 'general' }];
  const exponent = /^e([+-])/i.exec(rest);
  if (exponent) return [2, { kind: 'exponent', sign: exponent[1] === '+' ? '+' : '-' }];
  const time = /^(am\/pm|a\/p|y+|m+|d+|h+|s+)/i.exec(rest);
  if (time) return [time[0].length, { kind: 'time', letters: time[0].toLowerCase(), elapsed: false }];
  return [1, { kind: 'literal', text: sign }];
}

/** The part that shows this number, and whether a minus is still to be put before it. */
export function sectionFor(
  sections: readonly FormatSection[],
  value: number,
): { section: FormatSection; minus: boolean } | undefined {
  const numeric = sections.slice(0, 3).filter(({ tokens }) => !tokens.some(({ kind }) => kind === 'text'));
  const [first, second, third] = numeric;
  if (!first) return undefined;
  if (numeric.some(({ condition }) => condition)) {
    const last = numeric.at(-1) ?? first;
    const found = numeric.find(({ condition }) => condition && holds(condition, value)) ?? last;
    const isForNegative = found.condition?.operator === '<' && found.condition.limit <= 0;
    return { section: found, minus: value < 0 && !isForNegative };
  }
  if (value < 0 && second) return { section: second, minus: false };
  if (value === 0 && third) return { section: third, minus: false };
  return { section: first, minus: value < 0 };
}

function holds({ operator, limit }: { operator: string; limit: number }, value: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<>':
      return value !== limit;
    default:
      return value === limit;
  }
}
