import { digitGroups } from './digit-groups.ts';
import { identityNumbersIn } from './identity-number.ts';
import type { Span } from './parted-number.ts';
import { seenDigits, UNSEEN, withoutMarkup } from './seen-digits.ts';

/** NIK, No. KK, NIP, card numbers: nothing that short is a number of a person. */
const SHORTEST = 16;

/** Control and format characters: they could drive the terminal, or show a text other than the one that is there. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * The text with every long run of digits made unreadable (UU 27/2022 pasal 65) and every unprintable character made visible.
 *
 * A run may have spaces, dots and dashes in it, and what nobody sees; with other signs between its digits it is one
 * where it has the form of a NIK. Length and place of all else stay.
 */
export const masked = (text: string): string =>
  withoutNumbers(text).replace(UNPRINTABLE, (sign) => '·'.repeat(sign.length));

function withoutNumbers(text: string): string {
  const seen = seenDigits(text);
  if (!hasDigits(seen, SHORTEST)) return text;
  const spans = [...longRuns(seen), ...longRuns(withoutMarkup(seen)), ...identityNumbersIn(text, 'joined')];
  const parts: string[] = [];
  let done = 0;
  for (const { offset, length } of spans.sort((a, b) => a.offset - b.offset)) {
    let end = offset + length;
    // The last digit may be written as a code of several signs.
    while (seen[end] === UNSEEN) end++;
    if (end <= done) continue;
    const from = Math.max(offset, done);
    parts.push(
      text.slice(done, from),
      text.slice(from, end).replace(/\p{Nd}/gu, (digit) => '•'.repeat(digit.length)),
    );
    done = end;
  }
  return parts.join('') + text.slice(done);
}

function hasDigits(seen: string, count: number): boolean {
  let left = count;
  for (const _ of seen.matchAll(/\d/g)) if (--left === 0) return true;
  return false;
}

/** Sixteen digits or more with nothing but spaces, dots and dashes between them. */
function longRuns(seen: string): Span[] {
  const spans: Span[] = [];
  let run = { start: 0, end: 0, count: 0 };
  const close = (): void => {
    if (run.count >= SHORTEST) spans.push({ offset: run.start, length: run.end - run.start });
  };
  for (const { start, end, digits, gap } of digitGroups(seen)) {
    if (gap !== undefined && /^[ .-]*$/.test(gap)) run = { ...run, end, count: run.count + digits.length };
    else {
      close();
      run = { start, end, count: digits.length };
    }
  }
  close();
  return spans;
}
