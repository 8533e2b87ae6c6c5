import { lstatSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { discard } from './discard.ts';
import type { Places } from './places.ts';
import { renameSoon } from './rename.ts';

/**
 * The journal of a swap is where its folders stand, and a rename is its only stroke: nothing to be torn or to
 * disagree with the disk.
 *
 * | `<keluaran>/x` | `lama/x` | cut off | so |
 * |---|---|---|---|
 * | is there | none | before the swap, or after its end | nothing |
 * | missing | is there | between the two renames | the old one is put back |
 * | is there | is there | after the second rename | the old one is discarded |
 *
 * A folder is moved to `hapus` before its first file is removed: what is in `lama` is always whole. What stands in
 * `hapus` is removed at the end of a run, or after it.
 */
export async function mendJournal(places: Places): Promise<string[]> {
  if (isThere(places.siap)) await discard(places.siap, places);
  const putBack: string[] = [];
  for (const id of listed(places.lama)) {
    const from = path.join(places.lama, id);
    const target = path.join(places.keluaran, id);
    if (isThere(target)) {
      await discard(from, places);
    } else {
      await renameSoon(from, target);
      putBack.push(id);
    }
  }
  await remove(places.lama);
  return putBack;
}

/** Removes a folder with all it holds, asking again where something else has a file of it open. */
export const remove = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 4, retryDelay: 50 });

/** Whether anything stands there, a dangling link too. */
export const isThere = (target: string): boolean =>
  lstatSync(target, { throwIfNoEntry: false }) !== undefined;

/** Names in a folder in fixed order; none when it does not exist. */
export const listed = (folder: string): string[] => (isThere(folder) ? readdirSync(folder).sort() : []);
