import * as z from 'zod';
import type { Problem } from '../problems/problem.ts';
import type { BuildJob, BuildResult } from './job.ts';

/** The only file that parent and child share: plain data across, parsed on arrival. */

export const toChild = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('build'),
    job: z.strictObject({
      situs: z.string(),
      content: z.string(),
      staging: z.string(),
      tanggal: z.string(),
      renderer: z.string(),
      cache: z.string(),
    }) satisfies z.ZodType<BuildJob>,
  }),
]);

export type ToChild = z.output<typeof toChild>;

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

export const problemShape = z.strictObject(problemKeys) satisfies z.ZodType<Problem>;

const result = z.strictObject({
  situs: z.string(),
  pages: z.int(),
  files: z.int(),
  steps: z.record(z.string(), z.number()),
  skor: z.number().nullish(),
  problems: z.array(problemShape),
}) satisfies z.ZodType<BuildResult>;

const thrown = z.strictObject({
  message: z.string(),
  stack: z.string(),
  /** Page that was being made. */
  address: z.string().optional(),
  /** Node's code and path where the system refused. */
  code: z.string().optional(),
  path: z.string().optional(),
});

/** What a builder threw, as data. */
export type Thrown = z.output<typeof thrown>;

export const fromChild = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('done'), result }),
  z.strictObject({ type: z.literal('threw'), thrown }),
]);

export type FromChild = z.output<typeof fromChild>;
