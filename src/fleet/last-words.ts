import * as z from 'zod';

/** Why a child was ended at a part of its work; `macet`: it went down there by itself. */
export const WHYS = ['waktu', 'memori', 'macet'] as const;
export type Why = (typeof WHYS)[number];

/** What went over its limits, or took the child with it. */
export interface Over {
  part: string;
  why: Why;
}

const OVER = 'fleet: part over its limit: ';
const AT = 'fleet: at part: ';

/** Told on stderr by a child that is about to be ended for its memory, at no part that is to blame. */
export const MEMORY_WORD = 'fleet: memory limit reached';

export const overWord = (over: Over): string => `${OVER}${JSON.stringify(over)}`;

/** Told on stderr by a child that is asked to be loud. */
export const atWord = (part: string | undefined): string => `${AT}${JSON.stringify(part ?? null)}`;

const overShape = z.strictObject({ part: z.string(), why: z.enum(WHYS) }) satisfies z.ZodType<Over>;
const atShape = z.string().nullable();

/** The part that a child was ended for, by its last words. */
export const overIn = (words: string): Over | undefined => overShape.safeParse(lastAfter(OVER, words)).data;

/** The part that a loud child was at when it died. */
export const partIn = (words: string): string | undefined =>
  atShape.safeParse(lastAfter(AT, words)).data ?? undefined;

export const grewTooMuch = (words: string): boolean =>
  words.includes(MEMORY_WORD) || words.includes('heap out of memory');

function lastAfter(sign: string, words: string): unknown {
  const at = words.lastIndexOf(sign);
  if (at < 0) return undefined;
  const [line = ''] = words.slice(at + sign.length).split('\n');
  try {
    return JSON.parse(line);
  } catch {
    // Cut off in the middle of the word: as good as unsaid.
    return undefined;
  }
}
