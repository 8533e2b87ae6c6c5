import * as z from 'zod';
import { UNREAD } from '../../read/unread.ts';
import { changes } from './changes.ts';

/** What a child that reads for dev is asked and answers: plain data across, parsed on arrival. */

const reading = z.strictObject({
  does: z.literal('baca'),
  situs: z.string(),
  /** Folder of all content. */
  content: z.string(),
  /** The project's `.cache`. */
  cache: z.string(),
  /** Files that are left unread since they went over a limit, by their path in the situs. */
  unread: z.record(z.string(), z.enum(UNREAD)),
  /** The last answer that who asks has of this situs. */
  has: z.string().optional(),
});

const scaling = z.strictObject({
  does: z.literal('gambar'),
  file: z.strictObject({ onDisk: z.string(), sha256: z.string().optional() }),
  width: z.int(),
  cache: z.string(),
});

export const devQuestion = z.discriminatedUnion('does', [reading, scaling]);

export type DevQuestion = z.output<typeof devQuestion>;
export type Reading = z.output<typeof reading>;

export const readAnswer = z.strictObject({
  /** Name of this answer, which no other child gives. */
  answer: z.string(),
  /** The answer that it is to be laid over; absent: it is whole. */
  over: z.string().optional(),
  read: changes,
});

export type ReadAnswer = z.output<typeof readAnswer>;
