import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import * as z from 'zod';
import { listed } from './journal.ts';
import { problemShape } from './messages.ts';
import { walk } from './walk.ts';

/** What is remembered of a finished situs, in `.cache/sidik/<output folder>/<situs>.json`. */
const remembered = z.object({
  sidik: z.string(),
  /** Content folder it was made from. */
  content: z.string(),
  pages: z.int(),
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
  /** Every situs of which something is remembered. */
  ids: () => string[];
}

export function recordsOf({ cache, keluaran }: { cache: string; keluaran: string }): Records {
  const name = createHash('sha256').update(path.resolve(keluaran)).digest('hex').slice(0, 16);
  const folder = path.join(cache, 'sidik', name);
  const fileOf = (situs: string): string => path.join(folder, `${situs}.json`);
  return {
    read(situs) {
      try {
        return remembered.parse(JSON.parse(readFileSync(fileOf(situs), 'utf8')));
      } catch {
        // Absent, cut off, or of another version: the situs is built, which is always right.
        return undefined;
      }
    },
    write(situs, kept) {
      mkdirSync(folder, { recursive: true });
      const draft = `${fileOf(situs)}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(kept));
      renameSync(draft, fileOf(situs));
    },
    forget: (situs) => rmSync(fileOf(situs), { force: true }),
    ids: () =>
      listed(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length)),
  };
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
