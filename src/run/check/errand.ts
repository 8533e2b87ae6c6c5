import * as z from 'zod';
import { UNREAD } from '../../read/unread.ts';

/** What a child does for one situs beside checking it: plain data across, parsed on arrival. */
export const errand = z.strictObject({
  /** Write missing ids, write redirects of what moved, or find what is to be reviewed. */
  does: z.enum(['id', 'alihan', 'tinjau']),
  situs: z.string(),
  content: z.string(),
  keluaran: z.string(),
  tanggal: z.string(),
  /** The project's `.cache`. */
  cache: z.string(),
  unread: z.record(z.string(), z.enum(UNREAD)),
});

export type Errand = z.output<typeof errand>;

const texts = z.array(z.string());

export const errandAnswers = {
  id: z.strictObject({ written: texts, left: texts }),
  alihan: z.strictObject({ count: z.int(), file: z.string() }).nullable(),
  tinjau: z.array(
    z.strictObject({
      situs: z.string(),
      judul: z.string(),
      path: z.string(),
      sebelum: z.string(),
      penanggungJawab: z.string().optional(),
    }),
  ),
};
