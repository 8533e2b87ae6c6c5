import { numberOf } from './numbers.ts';

/** Which sign stands before decimals in a column. */
export type Habit = 'comma' | 'dot';

/**
 * How the cells of a column write decimals, by those that can be read in one way only: `12,5` and `1.250.000` prove
 * the comma, `12.5` and `1,250,000` the dot; `1.250` and `1,250` prove nothing.
 *
 * @returns `undefined` where none proves it, or where they contradict each other
 */
export function habitOf(written: readonly string[]): Habit | undefined {
  const found = new Set(written.flatMap((text) => habitIn(text) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

function habitIn(text: string): Habit | undefined {
  const read = numberOf(text);
  if ('fault' in read) return read.fault === 'ENGLISH_NUMBER' ? 'dot' : undefined;
  if ('empty' in read || read.doubt === 'DOT' || read.doubt === 'COMMA') return undefined;
  if (read.doubt === 'DOT_DECIMAL') return 'dot';
  // Only what has a sign in it can prove a habit: `Rp 500.000,-` has one that says nothing.
  const number = /\d[\d.,]*\d/.exec(text)?.[0] ?? '';
  return /\d,\d|\d\.\d{3}\.\d{3}/.test(number) ? 'comma' : undefined;
}
