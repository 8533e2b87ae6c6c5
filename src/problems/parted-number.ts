import { type DigitGroup, digitGroups } from './digit-groups.ts';

export interface Span {
  offset: number;
  length: number;
}

interface Form {
  /** How many digits. */
  length: number;
  /** What the digits alone must be. */
  fits: (digits: string) => boolean;
}

/**
 * Numbers of one form in a text that went through `seenDigits`, their digits side by side or parted by the signs of
 * `DigitGroup.gap`.
 *
 * What is part of a longer number, a decimal, money, two days or two codes of regions is none.
 */
export function partedNumbersIn(seen: string, form: Form): Span[] {
  const spans: Span[] = [];
  const groups = [...digitGroups(seen)];
  for (let from = 0; from < groups.length; from++) {
    const to = endOf(form.length, groups, from);
    if (to === undefined || !isNumberOfItsOwn(seen, groups, { from, to, form })) continue;
    const { start } = groups[from] ?? { start: 0 };
    const { end } = groups[to] ?? { end: 0 };
    spans.push({ offset: start, length: end - start });
    from = to;
  }
  return spans;
}

/** Index of the group with which those from `from` on are so many digits; found in as many steps at most. */
function endOf(length: number, groups: readonly DigitGroup[], from: number): number | undefined {
  let count = 0;
  for (let at = from; at < groups.length; at++) {
    const group = groups[at];
    if (!group || (at > from && group.gap === undefined)) return undefined;
    count += group.digits.length;
    if (count >= length) return count === length ? at : undefined;
  }
  return undefined;
}

function isNumberOfItsOwn(
  seen: string,
  groups: readonly DigitGroup[],
  { from, to, form }: { from: number; to: number; form: Form },
): boolean {
  const own = groups.slice(from, to + 1);
  if (!form.fits(own.map(({ digits }) => digits).join(''))) return false;
  const inner = own.slice(1).map(({ gap = '' }) => gap);
  if (inner.length === 0) return !isFraction(seen, groups[from]?.start ?? 0);
  const written = own.map(({ digits, gap }, index) => (index > 0 ? gap : '') + digits).join('');
  const outer = [groups[from]?.gap, groups[to + 1]?.gap];
  return outer.every((gap) => isBorder(gap, inner)) && !NOBODYS.some((form) => form.test(written));
}

/** What parts a number from its neighbours: anything but the sign that parts its own digits. */
const isBorder = (gap: string | undefined, inner: readonly string[]): boolean =>
  gap === undefined || gap.includes(' ') || !inner.some((own) => [...gap].some((sign) => own.includes(sign)));

/**
 * Digits behind a decimal point.
 *
 * No program writes more than seventeen digits of a fraction, so that before sixteen behind a comma there is one digit;
 * what has more is a list.
 */
const isFraction = (seen: string, start: number): boolean =>
  /(?:\d\.|(?<![\d.])\d,)$/.test(seen.slice(Math.max(0, start - 4), start));

/** What is written in groups and is nobody's number: money, several amounts, two days, two codes of regions. */
const NOBODYS = [
  /^\d{1,3}([ .])\d{3}(?:\1\d{3})+$/,
  /^\d{1,3}(?:\.\d{3})+(?: +\d{1,3}(?:\.\d{3})+)+$/,
  /^\d{1,2}([ ./-])\d{1,2}\1(?:19|20)\d\d[ /-]+\d{1,2}([ ./-])\d{1,2}\2(?:19|20)\d\d$/,
  /^\d{2}(?:\.\d{2})+(?:\.\d{4})?(?: +\d{2}(?:\.\d{2})+(?:\.\d{4})?)+$/,
];
