import * as z from 'zod';
import { problemShape } from '../../problems/problem-shape.ts';

/**
 * What becomes of one thing that came in. Sure, and written with `--ya`: `isi` (was empty), `ganti`, `baru`.
 * Kept and told: `bentrok` (both sides changed it), `keliru`, `hapus` (emptied by the sender), `susun` (an answer that
 * somebody must work into a page), `tanya` (what its sender must still say), `tolak` (not taken at all).
 */
export const STATES = [
  'isi',
  'ganti',
  'baru',
  'bentrok',
  'keliru',
  'hapus',
  'susun',
  'tanya',
  'tolak',
] as const;
export const SURE: ReadonlySet<string> = new Set(['isi', 'ganti', 'baru']);

export const planItem = z.strictObject({
  state: z.enum(STATES),
  /** Where it came from: `formulir.xlsx Kontak!C8`. */
  where: z.string(),
  /** File below the content folder that it belongs to; empty: none. */
  path: z.string(),
  label: z.string(),
  was: z.string(),
  comes: z.string(),
  problem: problemShape.optional(),
});

export type PlanItem = z.output<typeof planItem>;

/** One file that will be replaced, made, or taken away. */
export const step = z.strictObject({
  /** Below the content folder, with `/`; never out of it. */
  path: z.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\:]+(?:\/[^/\\]+)+$/),
  /** SHA-256 of what stands there now; `null`: nothing. */
  before: z.string().nullable(),
  /** Of what will stand there. */
  after: z.string().nullable(),
  /** Name of the new bytes in the staging folder. */
  fresh: z.string().optional(),
});

export type Step = z.output<typeof step>;
