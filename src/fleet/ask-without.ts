import type { Ask, Ending } from './ask-child.ts';
import type { Why } from './last-words.ts';
import type { Pool } from './pool.ts';

/** Parts that were left out of a question, and why each. */
export type LeftOut = Readonly<Record<string, Why>>;

export interface AskWithout<A> extends Pick<Ask<A>, 'answer' | 'patienceMs'> {
  /** The question with these parts left out. */
  questionWithout: (leftOut: LeftOut) => unknown;
  /** How many parts may be left out; absent: as many as is no slip. */
  mostLeftOut?: number;
}

/** A folder in which more parts are over their limits than this is no slip, and each costs a child. */
const MOST_LEFT_OUT = 10;

/**
 * Asks, and asks again without each part that went over its limits, so that the answer about all others is had in one
 * run. A child that crashed without a word is asked once more aloud: the part it was at is then known.
 */
export async function askWithout<A>(
  pool: Pool,
  { questionWithout, mostLeftOut = MOST_LEFT_OUT, ...ask }: AskWithout<A>,
): Promise<{ ending: Ending<A>; leftOut: LeftOut; ms: number }> {
  const leftOut: Record<string, Why> = {};
  let loud = false;
  let total = 0;
  for (;;) {
    const question = questionWithout(leftOut);
    const asked: { ending: Ending<A>; ms: number } = await pool.ask({ ...ask, question, loud });
    const { ending } = asked;
    total += asked.ms;
    const isMore = ending.type === 'over' && !Object.hasOwn(leftOut, ending.part);
    if (isMore && Object.keys(leftOut).length < mostLeftOut) leftOut[ending.part] = ending.why;
    else if (loud || !('crashed' in ending) || !ending.crashed) return { ending, leftOut, ms: total };
    loud = !isMore;
  }
}
