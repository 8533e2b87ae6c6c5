import { createHash, type Hash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './error-code.ts';
import { type Entry, walk } from './walk.ts';

const CHUNK_BYTES = 256 * 1024;

interface Choice {
  /** Of a file, by its path below `base`; absent: every one. */
  counts?: (path: string) => boolean;
  /** What the result depends on beside files. */
  facts?: readonly string[];
}

/**
 * SHA-256, hex, over names and bytes of all that stands at `parts` below a folder, files or folders; where the folder
 * stands and when anything was written do not count. A part that is not there is none.
 *
 * What cannot be read has a hash too: to tell its editor is the reader's work.
 */
export function fingerprintOf(
  base: string,
  parts: readonly string[] = [''],
  { counts = () => true, facts = [] }: Choice = {},
): string {
  const hash = createHash('sha256').update(facts.join('\n'));
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (const part of parts) {
    for (const { path: below, stats } of entriesAt(base, part)) {
      if (!counts(below)) continue;
      const file = path.join(base, below);
      hash.update(`\n${below}\0${stats.size}\0`);
      if (stats.isSymbolicLink()) hash.update(`-> ${readlinkSync(file)}`);
      else if (stats.isFile()) updateWithFile(hash, file, chunk);
      else hash.update('no file');
    }
  }
  return hash.digest('hex');
}

function entriesAt(base: string, part: string): Entry[] {
  const stats = part === '' ? undefined : lstatSync(path.join(base, part), { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return [{ path: part, stats }];
  const entries = walk(path.join(base, part));
  return part === '' ? entries : entries.map((entry) => ({ ...entry, path: `${part}/${entry.path}` }));
}

function updateWithFile(hash: Hash, file: string, chunk: Buffer): void {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch (error) {
    hash.update(`unreadable ${codeOf(error)}`);
    return;
  }
  try {
    for (let read = readSync(opened, chunk); read > 0; read = readSync(opened, chunk)) {
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(opened);
  }
}
