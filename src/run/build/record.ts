import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { isThere, listed } from '../../disk/journal.ts';
import { replaceFile } from '../../disk/replace-file.ts';
import { walk } from '../../disk/walk.ts';
import { problemShape } from '../../problems/problem-shape.ts';
import { keepLook, type Look, lookIn } from './look.ts';

/** What is remembered of a finished situs, in `.cache/sidik/<output folder>/<situs>.json`. */
const remembered = z.object({
  sidik: z.string(),
  /** First and last day on which its bytes are these. */
  masa: z.object({ from: z.string(), until: z.string() }),
  /** Content folder it was made from, and output folder it stands in. */
  content: z.string(),
  keluaran: z.string(),
  pages: z.int(),
  skor: z.number().nullish(),
  dikerjakan: z.number().nullish(),
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
  /** What the last look found at content that was sound, or that was held back: mended content is as it was before. */
  look: (situs: string, isSound: boolean) => Look | undefined;
  keepLook: (situs: string, look: Look) => void;
  /** Forgets all of output folders that are no more. */
  sweep: () => void;
}

export function recordsOf({ cache, keluaran }: { cache: string; keluaran: string }): Records {
  const shelf = path.join(cache, 'sidik');
  const folder = path.join(shelf, createHash('sha256').update(keluaran).digest('hex').slice(0, 16));
  const fileOf = (situs: string): string => path.join(folder, `${situs}.json`);
  const lookFileOf = (situs: string, isSound: boolean): string =>
    path.join(folder, isSound ? 'periksa' : 'tertahan', `${situs}.json`);
  return {
    read: (situs) => readRecord(fileOf(situs)),
    write(situs, kept) {
      mkdirSync(folder, { recursive: true });
      replaceFile(fileOf(situs), JSON.stringify(kept));
    },
    forget(situs) {
      for (const file of [fileOf(situs), lookFileOf(situs, true), lookFileOf(situs, false)])
        rmSync(file, { force: true });
    },
    look: (situs, isSound) => lookIn(lookFileOf(situs, isSound)),
    keepLook: (situs, look) => keepLook(lookFileOf(situs, look.tertahan === undefined), look),
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
