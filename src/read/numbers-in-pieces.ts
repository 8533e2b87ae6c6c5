import type { InsideFacts } from '../koleksi/records.ts';
import { niksIn } from './nik.ts';
import { nipsIn } from './nip.ts';

/** One piece of text in a document, and what people call its place: `halaman 3`, `sel B12 lembar Data`. */
export interface Piece {
  at: string;
  text: string;
}

/** What is told of a document is enough for a finding; a list of a thousand is one finding. */
const MOST_FOUND = 20;
/** Of a NIK, also where it is written as an amount: `1.70701311299E15`. */
const SHORTEST = 16;

/** Whether a text may hold a number of a person: long enough, and with a digit, a sign of another script or a code of one. */
export const mayHoldNumber = (text: string): boolean => text.length >= SHORTEST && /\d|\P{ASCII}/u.test(text);

/** Where a document holds a NIK or a NIP. */
export function numbersIn(pieces: Iterable<Piece>): Pick<InsideFacts, 'nik' | 'nip'> {
  const [nik, nip] = [new Set<string>(), new Set<string>()];
  for (const { at, text } of pieces) {
    if (!mayHoldNumber(text)) continue;
    if (nik.size < MOST_FOUND && niksIn(text).length > 0) nik.add(at);
    if (nip.size < MOST_FOUND && nipsIn(text).length > 0) nip.add(at);
  }
  return { ...(nik.size > 0 && { nik: [...nik] }), ...(nip.size > 0 && { nip: [...nip] }) };
}
