import { type FormatSection, type FormatToken, sectionFor } from './number-format.ts';
import { decimalDigits, roundedTo } from './round.ts';

/** What a person sees of a number in a cell. */
export interface ShownNumber {
  /** With comma for decimals and dot for thousands, as Excel in Indonesia writes it. */
  text: string;
  /** The number that is read there: percent as 0–100, rounded to the places shown; absent where none is. */
  seen?: number;
  /** What is stored, in the same unit. */
  stored: number;
  /** `scaled`: thousands are left out; `exponent`: `1,25E+06`; `fraction`: `1/4`. */
  manner: 'plain' | 'scaled' | 'exponent' | 'fraction' | 'none';
  /** With `%` behind it, by the format or as a word. */
  percent: boolean;
}

/** A number as Excel in Indonesia shows it with this format. */
export function shownNumber(written: number, sections: readonly FormatSection[]): ShownNumber {
  // What is smaller no format shows, and powers of ten end not far below it.
  const value = Math.abs(written) < SMALLEST ? 0 : written;
  const found = sectionFor(sections, value);
  if (!found || found.section.tokens.some(({ kind }) => kind === 'general')) return general(value, found);
  const { section, minus } = found;
  const { tokens } = section;
  if (!tokens.some(({ kind }) => kind === 'digit')) return withoutDigits(value, section, minus);
  if (tokens.some(({ kind }) => kind === 'exponent')) return inPowers(value, tokens, minus);
  return isFraction(tokens) ? asFraction(value, tokens, minus) : plain(value, tokens, minus);
}

const SMALLEST = 1e-200;
/** More signs of a kind than any person puts into a format. */
const MOST_SIGNS = 12;
const few = (count: number): number => Math.min(count, MOST_SIGNS);

/** As much as fits eleven characters; whole numbers in full, since digits of a code must not be lost. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 1e11) return String(value).replace('.', ',');
  const whole = String(Math.trunc(size)).length;
  return String(roundedTo(value, Math.max(0, 10 - whole))).replace('.', ',');
}

function general(value: number, found: ReturnType<typeof sectionFor>): ShownNumber {
  const words = found?.section.tokens.filter(({ kind }) => kind !== 'general').map(literal) ?? [];
  const at = found?.section.tokens.findIndex(({ kind }) => kind === 'general') ?? 0;
  const amount = generalText(found && !found.minus ? Math.abs(value) : value);
  const text = [...words.slice(0, Math.max(0, at)), amount, ...words.slice(Math.max(0, at))].join('');
  const seen = roundedTo(value, 10);
  return { text: text.trim(), seen, stored: value, manner: 'plain', percent: text.includes('%') };
}

const literal = (token: FormatToken): string =>
  token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '';

function withoutDigits(value: number, { tokens }: FormatSection, minus: boolean): ShownNumber {
  const text = `${minus && tokens.length > 0 ? '-' : ''}${tokens.map(literal).join('')}`.trim();
  // The dash of an accounting format is how a zero is written.
  const seen = value === 0 ? { seen: 0 } : {};
  return { text, ...seen, stored: value, manner: 'none', percent: false };
}

interface Layout {
  /** Tokens before the decimal point, commas taken out. */
  whole: FormatToken[];
  /** Tokens behind it. */
  part: FormatToken[];
  hasPoint: boolean;
  grouped: boolean;
  thousands: number;
  percents: number;
}

function layoutOf(tokens: readonly FormatToken[]): Layout {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const split = point < 0 ? tokens.length : point;
  const lastDigit = tokens.findLastIndex(({ kind }) => kind === 'digit');
  const lastWhole = tokens.slice(0, split).findLastIndex(({ kind }) => kind === 'digit');
  const firstDigit = tokens.findIndex(({ kind }) => kind === 'digit');
  let thousands = 0;
  let grouped = false;
  for (const [at, { kind }] of tokens.entries()) {
    if (kind !== 'comma') continue;
    if (at > lastDigit || (at < split && at > lastWhole)) thousands++;
    else if (at > firstDigit && at < lastWhole) grouped = true;
  }
  const bare = (part: readonly FormatToken[]): FormatToken[] => part.filter(({ kind }) => kind !== 'comma');
  return {
    whole: bare(tokens.slice(0, split)),
    part: bare(tokens.slice(split + 1)),
    hasPoint: point >= 0,
    grouped,
    thousands: few(thousands),
    percents: few(tokens.filter(({ kind }) => kind === 'percent').length),
  };
}

const digitsIn = (tokens: readonly FormatToken[]): number =>
  tokens.filter(({ kind }) => kind === 'digit').length;

function plain(value: number, tokens: readonly FormatToken[], minus: boolean): ShownNumber {
  const layout = layoutOf(tokens);
  const { percents, thousands } = layout;
  const places = digitsIn(layout.part);
  const stored = roundedTo(value * 100 ** percents, 10);
  const scaled = roundedTo(stored / 1000 ** thousands, places);
  const text = `${minus ? '-' : ''}${digitsText(Math.abs(scaled), layout)}`.trim();
  return {
    text,
    seen: scaled === 0 ? 0 : scaled,
    stored,
    manner: thousands > 0 ? 'scaled' : 'plain',
    percent: text.includes('%'),
  };
}

function digitsText(size: number, { whole, part, hasPoint, grouped }: Layout): string {
  const { whole: digits, part: decimals } = decimalDigits(size, digitsIn(part));
  const behind = partText(decimals, part);
  // Excel leaves the comma of `#,##0.##` behind a whole number; nobody reads it.
  return `${wholeText(digits, whole, grouped)}${hasPoint && /^[\d ]/.test(behind) ? ',' : ''}${behind}`;
}

/** Digits from the right into their places; what is left goes before the first, zeros only where the format asks. */
function wholeText(digits: string, tokens: readonly FormatToken[], grouped: boolean): string {
  const left = digits === '0' ? [] : [...digits];
  let open = digitsIn(tokens);
  let set = 0;
  const out: string[] = [];
  const put = (sign: string): void => {
    if (grouped && set > 0 && set % 3 === 0) out.unshift('.');
    out.unshift(sign);
    set++;
  };
  for (const token of tokens.toReversed()) {
    if (token.kind !== 'digit') {
      out.unshift(literal(token));
      continue;
    }
    open--;
    const digit = left.pop() ?? (token.sign === '0' ? '0' : token.sign === '?' ? ' ' : undefined);
    if (digit !== undefined) put(digit);
    if (open === 0) while (left.length > 0) put(left.pop() ?? '');
  }
  return out.join('');
}

function partText(decimals: string, tokens: readonly FormatToken[]): string {
  const last = decimals.replace(/0+$/, '').length;
  let at = 0;
  return tokens
    .map((token) => {
      if (token.kind !== 'digit') return literal(token);
      const digit = decimals[at++] ?? '0';
      if (token.sign === '0' || at <= last) return digit;
      return token.sign === '?' ? ' ' : '';
    })
    .join('');
}

function inPowers(value: number, tokens: readonly FormatToken[], minus: boolean): ShownNumber {
  const at = tokens.findIndex(({ kind }) => kind === 'exponent');
  const exponent = tokens[at];
  const layout = layoutOf(tokens.slice(0, at));
  const step = few(Math.max(1, digitsIn(layout.whole)));
  let power = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) / step) * step;
  let size = roundedTo(Math.abs(value) / 10 ** power, digitsIn(layout.part));
  if (size >= 10 ** step) {
    power += step;
    size = roundedTo(Math.abs(value) / 10 ** power, digitsIn(layout.part));
  }
  const isSigned = exponent?.kind === 'exponent' && exponent.sign === '+';
  const sign = power < 0 ? '-' : isSigned ? '+' : '';
  const digits = wholeText(String(Math.abs(power)), tokens.slice(at + 1), false);
  const text = `${minus ? '-' : ''}${digitsText(size, layout)}E${sign}${digits}`.trim();
  return { text, stored: value, manner: 'exponent', percent: false };
}

const isFraction = (tokens: readonly FormatToken[]): boolean => {
  const slash = tokens.findIndex((token) => token.kind === 'literal' && token.text === '/');
  return tokens[slash - 1]?.kind === 'digit' && slash > 0;
};

function asFraction(value: number, tokens: readonly FormatToken[], minus: boolean): ShownNumber {
  const slash = tokens.findIndex((token) => token.kind === 'literal' && token.text === '/');
  const behind = tokens.slice(slash + 1);
  const fixed = Number(behind.map((token) => (token.kind === 'literal' ? token.text : '0')).join(''));
  const most = 10 ** Math.min(2, digitsIn(behind)) - 1;
  const hasWhole = digitsIn(tokens.slice(0, slash)) > 0 && tokens.slice(0, slash).some(isGap);
  const size = Math.abs(value);
  const whole = hasWhole ? Math.trunc(size) : 0;
  let best = fixed > 0 ? { over: Math.round((size - whole) * fixed), under: fixed } : { over: 0, under: 1 };
  for (let under = 1; fixed <= 0 && under <= most; under++) {
    const over = Math.round((size - whole) * under);
    const isNearer = (one: typeof best): number => Math.abs(size - whole - one.over / one.under);
    if (isNearer({ over, under }) < isNearer(best) - 1e-12) best = { over, under };
  }
  const carry = hasWhole && best.over === best.under ? 1 : 0;
  const shownWhole = whole + carry;
  const isWhole = best.over === 0 || carry === 1;
  const parts = [
    ...(hasWhole && (shownWhole > 0 || isWhole) ? [String(shownWhole)] : []),
    ...(hasWhole && isWhole ? [] : [`${best.over}/${best.under}`]),
  ];
  const text = `${minus ? '-' : ''}${parts.join(' ')}`;
  return { text, stored: value, manner: 'fraction', percent: false };
}

const isGap = (token: FormatToken): boolean => token.kind === 'literal' && token.text === ' ';
