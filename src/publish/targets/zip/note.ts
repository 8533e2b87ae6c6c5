import * as z from 'zod';
import { jsonIn } from '../../../text/json.ts';

const note = z.object({
  /** SHA-256 of the zip. */
  zip: z.string(),
  /** `integritas.json` in it, and its signature. */
  list: z.string(),
  signature: z.string().optional(),
  /** Time of each entry, in seconds since 1970. */
  times: z.record(z.string(), z.int()),
});

/** What is noted of one zip. */
export type ZipNote = z.output<typeof note>;

export const readNote = (text: string): ZipNote | undefined => note.safeParse(jsonIn(text)).data;
