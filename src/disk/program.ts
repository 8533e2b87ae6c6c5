import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Where the program stands: the one file that knows, be it run from its sources or from the bundle of them that the
 * cache keeps in `.cache/bundel/<name>/`.
 */
const isBundled = !import.meta.url.endsWith('.ts');

/** The program's own folder. */
export const ROOT = path.resolve(fileURLToPath(new URL(isBundled ? '../../..' : '../..', import.meta.url)));

/** Everything in it can be made again. */
export const CACHE = path.join(ROOT, '.cache');

/**
 * Address of a module that a process or a thread is started with: in the bundle where that runs, else its source.
 *
 * @param below its path in the project: `src/fleet/child.ts`
 */
export function moduleAt(below: string): URL {
  const bundled = new URL(bundledName(below), import.meta.url);
  // Some are no part of the bundle, and whoever empties the cache in the middle of a run leaves the sources.
  return isBundled && existsSync(bundled) ? bundled : pathToFileURL(path.join(ROOT, below));
}

/** Name of a module in the bundle, where all stand in one folder: `src.fleet.child.mjs`. */
export const bundledName = (below: string): string => below.replace(/\.ts$/, '.mjs').replaceAll('/', '.');
