import * as z from 'zod';

/** What the child that builds and publishes is asked and answers. */
export const publishQuestion = z.strictObject({
  root: z.string(),
  cache: z.string(),
  content: z.string(),
  situs: z.array(z.string()),
  /** Address of the target: `folder:/srv/situs`. */
  target: z.string(),
  keys: z.string(),
  keluaran: z.string(),
  tanggal: z.string(),
  /** Milliseconds since 1970, as it is asked. */
  now: z.number(),
});
export type PublishQuestion = z.output<typeof publishQuestion>;

export const publishAnswer = z.array(z.strictObject({ id: z.string(), isOut: z.boolean(), why: z.string() }));
