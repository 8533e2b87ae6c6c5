import * as z from 'zod';
import { problemShape } from '../../problems/problem-shape.ts';
import { UNREAD } from '../../read/unread.ts';
import type { OuterAddress } from '../../rules/facts/links.ts';
import type { Hasil, Judgement } from '../../rules/judge.ts';
import type { SitusVerdict } from '../../rules/report/report.ts';
import { STATUS, TINGKAT } from '../../rules/rule.ts';
import type { SyaratDasar } from '../../rules/syarat-dasar.ts';

/** What a child that checks is asked and answers: plain data across, parsed on arrival. */

export const checkJob = z.strictObject({
  situs: z.string(),
  /** Folder of all content. */
  content: z.string(),
  /** `YYYY-MM-DD` */
  tanggal: z.string(),
  /** The project's `.cache`. */
  cache: z.string(),
  /** Version of the ruleset; absent: the one that holds. */
  aturan: z.string().optional(),
  /** Files that are left unread since they went over a limit, by their path in the situs. */
  unread: z.record(z.string(), z.enum(UNREAD)),
});

/** One situs to check. */
export type CheckJob = z.output<typeof checkJob>;

/** Every key of what is sent, so that none is forgotten: one more would garble the answer. */
type Shape<T> = { [Key in keyof Required<T>]: z.ZodType };

const hasil = z.strictObject({
  kode: z.string(),
  tingkat: z.enum(TINGKAT),
  status: z.enum(STATUS),
  dijaga: z.literal(true).optional(),
  bukti: z.string().optional(),
  temuan: z.array(problemShape),
} satisfies Shape<Hasil>) satisfies z.ZodType<Hasil>;

const syaratDasar = z.strictObject({
  terpenuhi: z.int(),
  dari: z.int(),
  belum: z.array(z.string()).readonly(),
} satisfies Shape<SyaratDasar>) satisfies z.ZodType<SyaratDasar>;

const judgement = z.strictObject({
  aturan: z.string(),
  hasil: z.array(hasil),
  skor: z.number().nullable(),
  skor_wajib: z.number().nullable(),
  dikerjakan: z.number().nullable().optional(),
  syarat_dasar: syaratDasar.nullable().optional(),
} satisfies Shape<Judgement>) satisfies z.ZodType<Judgement>;

const address = z.strictObject({
  url: z.string(),
  host: z.string(),
  where: z.strictObject({
    path: z.string(),
    line: z.int().optional(),
    column: z.int().optional(),
    length: z.int().optional(),
    cell: z.string().optional(),
  }),
} satisfies Shape<OuterAddress>) satisfies z.ZodType<OuterAddress>;

/** What was found in one situs, but for its row, which the one who asks has himself. */
export const checkResult = z.strictObject({
  id: z.string(),
  files: z.int(),
  problems: z.array(problemShape),
  judgement: judgement.optional(),
  addresses: z.array(address),
  contoh: z.int(),
}) satisfies z.ZodType<Omit<SitusVerdict, 'row' | 'published'>>;

export type CheckResult = z.output<typeof checkResult>;
