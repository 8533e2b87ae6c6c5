import * as z from 'zod';
import { problemShape } from '../../problems/problem-shape.ts';

/** What a thing that came in is taken for. `isi`: a file of a situs's own folder, as `paket` packs it. */
export const THING_KINDS = ['formulir', 'gambar', 'pdf', 'word', 'isi', 'dasar'] as const;

/** One thing that came in, by itself or out of a zip or folder. */
export const thing = z.strictObject({
  /** As people know it: its path in the parcel. */
  name: z.string(),
  /** Where its bytes stand now, absolute. */
  file: z.string(),
  kind: z.enum(THING_KINDS),
  /** The situs that it names itself. */
  situs: z.string().optional(),
  /** Below the folder of that situs, of `isi`. */
  below: z.string().optional(),
});

export type Thing = z.output<typeof thing>;

export const openedParcel = z.strictObject({
  things: z.array(thing),
  /** What is not taken, and why. */
  problems: z.array(problemShape),
});

export type OpenedParcel = z.output<typeof openedParcel>;

/** List of what a packed situs held, with the hash of each file. */
export const BASIS_LIST = 'dasar-paket.json';

/** Page of instructions in a packed situs; it comes back unread. */
export const PACK_PAGE = 'PETUNJUK.txt';
