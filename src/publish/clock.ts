import { clockAhead, clockBehind } from '../problems/publishing.ts';
import type { RecordLine } from './record.ts';
import { Refused } from './refused.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Clocks of two machines that publish in turn differ a little. */
const SLACK_MS = 10 * MINUTE_MS;
/** Who publishes every night never comes back after so long; whoever does is asked to look at the clock. */
const LONG_MS = 300 * DAY_MS;

/**
 * A wrong clock would sign a time that readers refuse, or one that every later release falls behind.
 *
 * @throws Refused where now is before the last release, or very long after it
 */
export function refuseWrongClock(
  situs: string,
  { ms, text }: { ms: number; text: string },
  record: readonly RecordLine[],
): void {
  const last = record.at(-1)?.waktu;
  if (last === undefined) return;
  const away = ms - Date.parse(last);
  const facts = { now: text, last };
  if (away < -SLACK_MS) throw new Refused(clockBehind.at({ path: situs }, facts));
  if (away > LONG_MS) throw new Refused(clockAhead.at({ path: situs }, facts));
}
