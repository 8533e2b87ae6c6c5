import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { notAsListed, notBuilt, notPlain } from '../problems/publishing.ts';
import { LIST, type Listed, listedIn, SIGNATURE } from './listed.ts';
import { Refused } from './refused.ts';

/** A finished folder of one situs: every file is plain and as its list says. */
export interface Finished extends Listed {
  /** Absolute. */
  folder: string;
  /** `integritas.json`, as it stands there. */
  list: string;
  /**
   * Hash of all that is news in it, where that is less than its bytes: a board says on every page for which day it was
   * made, and a new day alone is no news.
   */
  sari?: string;
}

/**
 * Takes the folder of one situs for publishing, by its list alone: the bytes are compared where they are sent.
 *
 * @throws Refused where it is not there, holds anything but plain files and folders, or other files than its list
 */
export function finishedIn(folder: string, situs: string): Finished {
  const place = { path: situs };
  const list = lstatSync(path.join(folder, LIST), { throwIfNoEntry: false })?.isFile()
    ? readFileSync(path.join(folder, LIST), 'utf8')
    : undefined;
  const listed = list === undefined ? undefined : listedIn(list);
  if (list === undefined || listed === undefined) throw new Refused(notBuilt.at(place, {}));
  if (listed.situs !== situs) throw new Refused(notAsListed.at(place, { file: LIST }));
  const there = sizesIn(folder, situs);
  there.delete(LIST);
  there.delete(SIGNATURE);
  for (const { path: file, size } of listed.files.values())
    if (there.get(file) !== size) throw new Refused(notAsListed.at(place, { file }));
  const surplus = [...there.keys()].find((file) => !listed.files.has(file));
  if (surplus !== undefined) throw new Refused(notAsListed.at(place, { file: surplus }));
  return { folder, list, ...listed };
}

/** Every file below a folder with its size; none where it is not there. @throws Refused on anything that is no plain file or folder */
export function sizesIn(folder: string, situs: string): Map<string, number> {
  const sizes = new Map<string, number>();
  const waiting = existsSync(folder) ? [''] : [];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const name of readdirSync(path.join(folder, below))) {
      const file = below === '' ? name : `${below}/${name}`;
      const stats = lstatSync(path.join(folder, file));
      if (stats.isDirectory()) waiting.push(file);
      else if (stats.isFile()) sizes.set(file, stats.size);
      else throw new Refused(notPlain.at({ path: situs }, { file }));
    }
  }
  return sizes;
}

export const sumOfFile = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');
