import { UNSEEN } from './seen-digits.ts';

/** Digits that are seen side by side. */
export interface DigitGroup {
  start: number;
  end: number;
  digits: string;
  /** What is seen between the group before and this one: at most three spaces, dots, dashes, slashes or low lines; absent where something else stands there. */
  gap?: string;
}

const GROUP = new RegExp(`\\d(?:${UNSEEN}*\\d)*`, 'g');
const MOST_SIGNS = 3;

/** All digits of a text that went through `seenDigits`, in groups. In time that grows with the text alone. */
export function* digitGroups(seen: string): Generator<DigitGroup> {
  let before: number | undefined;
  for (const { index: start, 0: written } of seen.matchAll(GROUP)) {
    const end = start + written.length;
    const gap = before === undefined ? undefined : gapIn(seen, before, start);
    const digits = written.replaceAll(UNSEEN, '');
    yield gap === undefined ? { start, end, digits } : { start, end, digits, gap };
    before = end;
  }
}

function gapIn(seen: string, from: number, to: number): string | undefined {
  let gap = '';
  for (let at = from; at < to; at++) {
    const sign = seen.charAt(at);
    if (sign === UNSEEN) continue;
    if (gap.length === MOST_SIGNS || !' ./_-'.includes(sign)) return undefined;
    gap += sign;
  }
  return gap;
}
