import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { isThere, listed } from './journal.ts';
import { problemShape } from './messages.ts';
import { walk } from './walk.ts';

/** What is remembered of a finished situs, in `.cache/sidik/<output folder>/<situs>.json`. */
const remembered = z.object({
  sidik: z.string(),
  /** Content folder it was made from, and output folder it stands in. */
  content: z.string(),
  keluaran: z.string(),
  pages: z.int(),
  skor: z.number().nullish(),
  /** Notes of its build: they hold as long as the situs does. */
  problems: z.array(problemShape),
  /** Path, size and time of every file as it was moved in: what tells a whole folder from a damaged one. */
  files: z.array(z.tuple([z.string(), z.number(), z.number()])),
});

export type Remembered = z.output<typeof remembered>;

export interface Records {
  read: (situs: string) => Remembered | undefined;
  write: (situs: string, remembered: Remembered) => void;
  forget: (situs: string) => void;
  /** Forgets all of output folders that are no more. */
  sweep: () => void;
}

export function recordsOf({ cache, keluaran }: { cache: string; keluaran: string }): Records {
  const shelf = path.join(cache, 'sidik');
  const folder = path.join(shelf, createHash('sha256').update(keluaran).digest('hex').slice(0, 16));
  const fileOf = (situs: string): string => path.join(folder, `${situs}.json`);
  return {
    read: (situs) => readRecord(fileOf(situs)),
    write(situs, kept) {
      mkdirSync(folder, { recursive: true });
      // Whoever writes holds the lock of the output folder: no second draft is under way.
      const draft = `${fileOf(situs)}.baru`;
      writeFileSync(draft, JSON.stringify(kept));
      renameSync(draft, fileOf(situs));
    },
    forget: (situs) => rmSync(fileOf(situs), { force: true }),
    sweep() {
      for (const name of listed(shelf)) {
        const other = path.join(shelf, name);
        if (!listed(other).some((file) => isThere(readRecord(path.join(other, file))?.keluaran ?? ''))) {
          rmSync(other, { recursive: true, force: true });
        }
      }
    },
  };
}

function readRecord(file: string): Remembered | undefined {
  try {
    return remembered.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Absent, cut off, or of another version: the situs is built, which is always right.
    return undefined;
  }
}

/** The files of a folder as a record holds them. */
export const filesIn = (folder: string): Remembered['files'] =>
  walk(folder).map(({ path: below, stats }) => [below, stats.size, stats.mtimeMs]);

/** Whether every file stands as it was moved in, and no other beside it. */
export function isWhole(folder: string, files: Remembered['files']): boolean {
  const now = filesIn(folder);
  return (
    now.length === files.length &&
    now.every(([below, size, time], index) => {
      const then = files[index];
      return then !== undefined && below === then[0] && size === then[1] && time === then[2];
    })
  );
}
