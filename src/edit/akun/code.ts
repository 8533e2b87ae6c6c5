import { randomInt } from 'node:crypto';

/** No `0 o 1 l i`: nobody can mistake one for another on paper. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

const drawn = (length: number): string =>
  Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** Twelve of 31 signs, 59 bits: `h7kq-mw3x-t9ep`. */
export const newCode = (): string => grouped(drawn(12));

/** Codes of a card are asked for by number, each once, and wrong ones are counted: 40 bits are enough. */
export const newCardCode = (): string => grouped(drawn(8));

const grouped = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code;

/** What was typed, without what people put between: `H7KQ mw3x` → `h7kqmw3x`. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
