import * as z from 'zod';
import { planItem, step } from '../../intake/plan/plan.ts';
import { problemShape } from '../../problems/problem-shape.ts';

/** What a child that reads budget tables is asked and answers: plain data across, parsed on arrival. */
export const budgetJob = z.strictObject({
  files: z.array(z.string()),
  content: z.string(),
  /** Id of a situs by a code of an SKPD or unit. */
  codes: z.record(z.string(), z.string()),
  known: z.array(z.string()),
  perubahan: z.boolean(),
  /** Day of the realisation. */
  per: z.string().optional(),
  tahun: z.number().optional(),
  staging: z.string(),
});

export type BudgetJob = z.output<typeof budgetJob>;

const figure = z.enum(['pagu', 'realisasi', 'fisik']);

export const budgetPlan = z.strictObject({
  problems: z.array(problemShape),
  /** What the tables say together, in rupiah. */
  sums: z.array(
    z.strictObject({
      file: z.string(),
      about: figure,
      rows: z.number(),
      table: z.number(),
      sites: z.number(),
      nobody: z.number(),
    }),
  ),
  nobody: z.array(
    z.strictObject({
      code: z.string(),
      nama: z.string(),
      rows: z.number(),
      sum: z.number(),
      /** Situs that it may be, by its name. */
      likely: z.string().optional(),
    }),
  ),
  above: z.array(z.strictObject({ nama: z.string(), situs: z.string() })),
  sites: z.array(
    z.strictObject({
      situs: z.string(),
      items: z.array(planItem),
      steps: z.array(step),
      /** Codes of the situs that the tables do not have. */
      kept: z.array(z.string()),
      named: z.array(z.strictObject({ kode: z.string(), here: z.string(), there: z.string() })),
    }),
  ),
});

export type BudgetPlan = z.output<typeof budgetPlan>;
