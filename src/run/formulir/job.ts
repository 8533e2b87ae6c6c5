import * as z from 'zod';

/** What a child that makes a form is asked and answers: plain data across, parsed on arrival. */

export const formJob = z.strictObject({
  situs: z.string(),
  nama: z.string(),
  /** Folder of all content. */
  content: z.string(),
  tanggal: z.string(),
  cache: z.string(),
  /** File that the form is written to. */
  to: z.string(),
});

export type FormJob = z.output<typeof formJob>;

export const formMade = z.strictObject({
  /** Cells that wait for an answer. */
  empty: z.int(),
  questions: z.int(),
  bytes: z.int(),
});

export type FormMade = z.output<typeof formMade>;
