import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../../src/disk/is-running.mjs';
import { type Noted, sumOf } from '../mulai/bundle.mjs';

/** Of the bundles in the shelf, those that a process begun with one before may still load from. */
const KEPT = 3;
const FRESH = /^baru-(\d+)(-lama)?$/;
const FINISHED = /^[0-9a-f]{16}$/;

/** Gives a finished bundle its name, by what it holds; the same one may stand there already. */
export function putOnShelf(shelf: string, fresh: string): Noted {
  const sums = Object.fromEntries(
    readdirSync(fresh)
      .filter((name) => name.endsWith('.mjs'))
      .sort()
      .map((name) => [name, sumOf(readFileSync(path.join(fresh, name)))]),
  );
  const folder = sumOf(Buffer.from(JSON.stringify(sums))).slice(0, 16);
  const place = path.join(shelf, folder);
  // It may be damaged, and nobody has begun with a damaged one.
  if (existsSync(place)) renameSync(place, `${fresh}-lama`);
  renameSync(fresh, place);
  rmSync(`${fresh}-lama`, { recursive: true, force: true });
  return { folder, sums };
}

/** Takes away old bundles, and what makers left that were killed. */
export function tidyShelf(shelf: string): void {
  const names = readdirSync(shelf);
  const left = names.filter((name) => {
    const pid = FRESH.exec(name)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  const old = names
    .filter((name) => FINISHED.test(name))
    .map((name) => ({ name, made: statSync(path.join(shelf, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made || (a.name < b.name ? -1 : 1))
    .slice(KEPT - 1)
    .map(({ name }) => name);
  for (const name of [...left, ...old]) rmSync(path.join(shelf, name), { recursive: true, force: true });
}
