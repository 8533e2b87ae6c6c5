import { partedNumbersIn, type Span } from './parted-number.ts';
import { inOneLine, seenDigits, withoutMarkup } from './seen-digits.ts';

/** Codes of the provinces as a NIK begins with them. */
const PROVINCES = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
);
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LENGTH = 16;

const NIK = { length: LENGTH, fits: (digits: string): boolean => looksLikeNik(digits) };

/**
 * Where a text holds what has the form of a NIK: sixteen digits with a real province and a real day of birth, side by
 * side or parted, whatever stands unseen between them.
 *
 * Money, decimals, dates, codes of regions, 18-digit NIP and longer numbers are not among them; of random sixteen
 * digits 2.75 % are. It takes time in proportion to the text.
 *
 * @param lines `joined`: a line that ends with a digit goes on in the next, as in a paragraph of Markdown
 */
export function identityNumbersIn(text: string, lines: 'apart' | 'joined' = 'apart'): Span[] {
  const seen = seenDigits(text);
  const bare = withoutMarkup(seen);
  const shown = lines === 'joined' ? inOneLine(bare) : bare;
  return withoutOverlap([
    ...partedNumbersIn(seen, NIK),
    ...scientificIn(seen),
    ...(shown === seen ? [] : partedNumbersIn(shown, NIK)),
  ]);
}

/** Whether digits have the form of a NIK. `cut`: the last four may be lost, as where Excel kept a number of it. */
export function looksLikeNik(digits: string, end: 'whole' | 'cut' = 'whole'): boolean {
  // Women add 40 to the day.
  const written = Number(digits.slice(6, 8));
  const day = written % 40;
  const longest = LONGEST_MONTHS[Number(digits.slice(8, 10)) - 1];
  return (
    digits.length === LENGTH &&
    PROVINCES.has(digits.slice(0, 2)) &&
    digits.slice(2, 4) !== '00' &&
    digits.slice(4, 6) !== '00' &&
    (end === 'cut' || digits.slice(12) !== '0000') &&
    written <= 71 &&
    longest !== undefined &&
    day >= 1 &&
    day <= longest
  );
}

/** `1.707013112999999E15`: how a number of sixteen digits is written by a program that took it for an amount. */
const SCIENTIFIC = /(?<![\d.,])(\d)[.,](\d{11,16})e\+?15(?!\d)/gi;

const scientificIn = (seen: string): Span[] =>
  [...seen.matchAll(SCIENTIFIC)]
    .filter(([, first = '', rest = '']) =>
      looksLikeNik(`${first}${rest}`.padEnd(LENGTH, '0').slice(0, LENGTH), 'cut'),
    )
    .map(({ index, 0: written }) => ({ offset: index, length: written.length }));

function withoutOverlap(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.offset - b.offset || b.length - a.length);
  let end = -1;
  return sorted.filter(({ offset, length }) => {
    const isNew = offset >= end;
    if (isNew) end = offset + length;
    return isNew;
  });
}
