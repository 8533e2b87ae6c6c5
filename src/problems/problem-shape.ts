import * as z from 'zod';
import type { Problem } from './problem.ts';

const problemKeys = {
  kode: z.string(),
  tingkat: z.enum(['salah', 'catatan']),
  path: z.string(),
  baris: z.int(),
  kolom: z.int(),
  panjang: z.int(),
  sel: z.string().optional(),
  judul: z.string(),
  pesan: z.string(),
  perbaikan: z.string(),
  cuplikan: z.string().optional(),
  bersama: z.strictObject({ semua: z.string(), satu: z.string() }).optional(),
} satisfies { [Key in keyof Required<Problem>]: z.ZodType };

/** A problem on its way between processes. */
export const problemShape = z.strictObject(problemKeys) satisfies z.ZodType<Problem>;
