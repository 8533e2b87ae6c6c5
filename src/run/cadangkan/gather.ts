import { createReadStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { type Member, measured } from './archive.ts';
import type { ListedFile } from './list.ts';
import { type Homes, Refused } from './places.ts';

export interface Gathered {
  members: Member[];
  listed: ListedFile[];
}

/** Stands in output that can be made again, or belongs to a run that is at work. */
const PASSED_OVER = /(^|\/)(\.kunci|\.tukar|\.ganti|\.baru-[^/]*)(\/|$)|\.sqlite-(wal|shm)$/;
const DATABASE = /\.sqlite$/;

/**
 * Every plain file of some homes, with its hash. A database is copied by SQLite itself, since what stands in its file
 * while someone writes is no whole database.
 *
 * @param aside empty folder for the copies
 * @throws Refused at a link or anything else that is no plain file: it would be missing without a word
 */
export async function gather(
  homes: Homes,
  names: readonly (keyof Homes)[],
  aside: string,
): Promise<Gathered> {
  const members: Member[] = [];
  const listed: ListedFile[] = [];
  for (const name of names) {
    for (const below of filesIn(homes[name])) {
      const at = `${name}/${below}`;
      const file = path.join(homes[name], below);
      const source = DATABASE.test(below) ? await copyOf(file, path.join(aside, at)) : file;
      members.push({ path: at, source });
      listed.push({ path: at, ...(await measured(createReadStream(source))) });
    }
  }
  return { members, listed };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => ({
      entry,
      below: path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    }))
    .filter(({ entry, below }) => !entry.isDirectory() && !PASSED_OVER.test(below))
    .map(({ entry, below }) => {
      if (!entry.isFile()) throw new Refused({ kind: 'odd-file', path: path.join(folder, below) });
      return below;
    })
    .sort();
}

async function copyOf(file: string, to: string): Promise<string> {
  mkdirSync(path.dirname(to), { recursive: true });
  using database = new DatabaseSync(file, { readOnly: true });
  await backup(database, to);
  return to;
}
