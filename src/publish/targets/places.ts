import path from 'node:path';
import { isId } from '../release-id.ts';

/** So many releases lend their files that are named by content to the next one. */
export const LENDERS = 2;

/** How one situs stands in a folder of sites, on this machine or another. */
export interface Places {
  /** Of the situs. */
  home: string;
  /** A folder for each release, named by its id. */
  releases: string;
  /** A link to the release that is on air. */
  current: string;
  /** A line for each release that was shown. */
  record: string;
  lock: string;
}

export function placesAt(where: string, situs: string): Places {
  const home = path.join(where, situs);
  return {
    home,
    releases: path.join(home, 'releases'),
    current: path.join(home, 'current'),
    record: path.join(home, RECORD),
    lock: path.join(home, LOCK),
  };
}

const RECORD = 'rilis.jsonl';
const LOCK = '.kunci';

/** Being filled: worthless when the work was cut off. */
export const unfinished = (id: string): string => `.${id}.tmp`;

/** Names in the folder of a situs and in its `releases` that work which was cut off leaves. */
export const isLeft = (name: string): boolean =>
  /^\.[^/]+\.(tmp|hapus)$/.test(name) || name.startsWith('.current.');

/** Names in the folder of a situs that belong to publishing. */
export const isOurs = (name: string): boolean =>
  ['releases', 'current', RECORD, LOCK].includes(name) || isLeft(name) || name.startsWith(`.${RECORD}.`);

export const isRelease = (name: string): boolean => isId(name);
