import { lstatSync, readdirSync, type Stats } from 'node:fs';
import path from 'node:path';
import { codeOf } from './error-code.ts';

export interface Entry {
  /** Below the walked folder, with `/` on every machine. */
  path: string;
  stats: Stats;
}

/**
 * All that stands in a folder but the folders themselves, by path. Links are named and not followed.
 *
 * A folder that does not exist, may not be read, or vanishes meanwhile is empty.
 */
export function walk(folder: string): Entry[] {
  const entries: Entry[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const name of namesIn(path.join(folder, below))) {
      const entry = below ? `${below}/${name}` : name;
      const stats = lstatSync(path.join(folder, entry), { throwIfNoEntry: false });
      if (stats?.isDirectory()) waiting.push(entry);
      else if (stats) entries.push({ path: entry, stats });
    }
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error))) return [];
    throw error;
  }
}

/** Bytes of all files in a folder: what decides who is built first, and how long it may take. */
export const bytesIn = (folder: string): number =>
  walk(folder).reduce((total, { stats }) => total + stats.size, 0);
