import * as z from 'zod';
import { problemShape } from '../../problems/problem-shape.ts';
import { UNREAD } from '../../read/unread.ts';

/** What a child that builds is asked and answers: plain data across, parsed on arrival. */

export const buildJob = z.strictObject({
  situs: z.string(),
  /** Folder of all content; the situs's own is `<content>/<situs>`. */
  content: z.string(),
  /** Empty folder to fill, absolute; it is moved to its place only when the result has no `salah`. */
  staging: z.string(),
  /** `YYYY-MM-DD` */
  tanggal: z.string(),
  /** `umum`: without what is only an illustration. */
  audience: z.enum(['warga', 'umum']),
  /** Folder of the compiled theme. */
  renderer: z.string(),
  /** The project's `.cache`; everything in it can be made again. */
  cache: z.string(),
  /** Where the last finished folder stands, of which is taken what would become the same. */
  last: z.strictObject({
    folder: z.string(),
    /** `lastKeyOf` of this run. */
    key: z.string(),
    isThorough: z.boolean(),
  }),
  /** Files that are left unread since they went over a limit, by their path in the situs. */
  unread: z.record(z.string(), z.enum(UNREAD)),
});

/** One situs to build: everything a builder may know, and the one folder it may fill. */
export type BuildJob = z.output<typeof buildJob>;

export const buildResult = z.strictObject({
  situs: z.string(),
  pages: z.int(),
  /** How many files stand in `staging`; counted again before the swap. */
  files: z.int(),
  /** What each step took, in milliseconds. */
  steps: z.record(z.string(), z.number()),
  /** What the rules make of it, 0 to 100; `null` or absent: nothing was judged. */
  skor: z.number().nullish(),
  /** What the body has done itself, likewise. */
  dikerjakan: z.number().nullish(),
  /** First and last day on which the pages are these. */
  masa: z.object({ from: z.string(), until: z.string() }),
  /** Any `salah`: nothing is swapped in, and the last good folder stays. */
  problems: z.array(problemShape),
  /** What each rule found, a few places each: for those who look after the situs. */
  temuan: z.array(z.object({ kode: z.string(), masalah: z.array(problemShape) })),
});

export type BuildResult = z.output<typeof buildResult>;
