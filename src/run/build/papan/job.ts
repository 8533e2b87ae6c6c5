import * as z from 'zod';
import { problemShape } from '../../../problems/problem-shape.ts';

/** What a child that makes the board is asked and answers: plain data across, parsed on arrival. */
export const boardJob = z.strictObject({
  kerja: z.literal('papan'),
  content: z.string(),
  /** Where the finished sites stand. */
  keluaran: z.string(),
  /** Empty folders to fill, absolute: the public board, and the one for those who look after it. */
  staging: z.strictObject({ umum: z.string(), dalam: z.string() }),
  /** `YYYY-MM-DD` */
  tanggal: z.string(),
  /** Folder of the compiled theme. */
  renderer: z.string(),
  cache: z.string(),
  /** File of a store that stays; absent: the board is drawn from one in memory. */
  simpanan: z.string().optional(),
  /** File with persons to call, for the internal board. */
  kontak: z.string(),
  /** File with visits, likewise. */
  kunjungan: z.string(),
  /** Sites whose newest content is not what stands there, and why. */
  tertahan: z.record(z.string(), z.enum(['perlu_diperbaiki', 'gagal'])),
  /** Day on which each situs was last found to be as its content says. */
  diperiksa: z.record(z.string(), z.string()),
  /** What the newest look at each situs found. */
  pemeriksaan: z.record(
    z.string(),
    z.object({
      masalah: z.array(problemShape),
      temuan: z.array(z.object({ kode: z.string(), masalah: z.array(problemShape) })),
    }),
  ),
});

export type BoardJob = z.output<typeof boardJob>;

export const boardResult = z.strictObject({
  pages: z.int(),
  /** How many files stand in each staging folder; counted again before the swap. */
  files: z.strictObject({ umum: z.int(), dalam: z.int() }),
  steps: z.record(z.string(), z.number()),
  /** What could not be taken of a feed: the board keeps what it had. */
  problems: z.array(problemShape),
});

export type BoardResult = z.output<typeof boardResult>;
