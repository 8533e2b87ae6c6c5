import { accessSync, constants, existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listed } from '../../../disk/journal.ts';
import { holdLock } from '../../../disk/lock.ts';
import { currentTaken } from '../../../problems/publishing.ts';
import { leftReleases } from '../../left-releases.ts';
import { Refused } from '../../refused.ts';
import type { Waiting } from '../../target.ts';
import { isLeft, type Places } from '../places.ts';
import { shownIn } from './look.ts';

/** Does the work with nobody else at the situs, once what killed work left is gone. */
export async function aloneAt<T>(
  places: Places,
  situs: string,
  waiting: Waiting,
  work: () => Promise<T>,
): Promise<T> {
  const there = lstatSync(places.current, { throwIfNoEntry: false });
  if (there && !there.isSymbolicLink())
    throw new Refused(currentTaken.at({ path: situs }, { place: places.current }));
  if (!existsSync(places.home)) mkdirSync(places.home, { mode: 0o755 });
  // Says what the disk says; to make folders in folders tells only that there is none.
  accessSync(places.home, constants.W_OK);
  const lock = await holdLock(places.lock, waiting);
  try {
    mend(places);
    return await work();
  } finally {
    lock.release();
  }
}

/** Takes away what killed work left: what it was filling, and a finished release that it had not shown yet. */
function mend(places: Places): void {
  const { home, releases } = places;
  const gone = (file: string): void => rmSync(file, { recursive: true, force: true, maxRetries: 5 });
  for (const folder of [home, releases])
    for (const name of listed(folder)) if (isLeft(name)) gone(path.join(folder, name));
  for (const id of leftReleases(shownIn(places))) gone(path.join(releases, id));
}
