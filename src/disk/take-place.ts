import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './error-code.ts';
import { isThere } from './journal.ts';
import { renameSoon } from './rename.ts';

/** Where a folder stands that is to take the place of another, where that is, and where it is set aside. */
export interface Exchange {
  fresh: string;
  target: string;
  aside: string;
}

/**
 * Puts one folder in the place of another, which is set aside; where none stands, none is.
 *
 * How far it has come is told by where the three stand and by nothing else (ADR 0008): cut off anywhere and done again,
 * also by two at once, it comes to the same.
 *
 * @throws Error with Node's `code`; `takeBack` then puts everything where it was
 */
export async function takePlace({ fresh, target, aside }: Exchange): Promise<void> {
  if (isThere(fresh) && isThere(target) && !isThere(aside)) {
    mkdirSync(path.dirname(aside), { recursive: true });
    await move(target, aside);
  }
  await move(fresh, target);
  if (isThere(fresh) || !isThere(target)) throw new Error(`${fresh} has not come to ${target}`);
}

/** Everything as it was before `takePlace`, however far that came. */
export async function takeBack({ fresh, target, aside }: Exchange): Promise<void> {
  if (!isThere(fresh)) await move(target, fresh);
  if (!isThere(target)) await move(aside, target);
}

/** Another process may have done the same step a moment ago. */
const DONE = new Set(['ENOENT', 'ENOTEMPTY', 'EEXIST']);

/** Renames what is there. */
export async function move(from: string, to: string): Promise<void> {
  if (!isThere(from)) return;
  try {
    await renameSoon(from, to);
  } catch (error) {
    if (!DONE.has(codeOf(error))) throw error;
  }
}
