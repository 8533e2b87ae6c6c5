import { once } from 'node:events';
import process from 'node:process';
import * as z from 'zod';

const confirmation = z.strictObject({ isWatched: z.literal(true) });

/** The launcher answers within a millisecond; anyone else who has a channel to this process does not know the question. */
const ANSWER_MS = 2_000;

/**
 * Asks the process that started this one to end it after this time, unless it rests by then.
 *
 * @returns whether it does so
 */
export async function isWatchedFor(patienceMs: number): Promise<boolean> {
  if (!process.send || !process.connected) return false;
  const answer = once(process, 'message', { signal: AbortSignal.timeout(ANSWER_MS) });
  process.send({ patienceMs });
  const isWatched = await answer.then(
    ([told]) => confirmation.safeParse(told).success,
    () => false,
  );
  if (!isWatched) restFromWatch();
  return isWatched;
}

/** Tells it that the work is done. */
export const restFromWatch = (): void => void process.send?.({ patienceMs: null });
