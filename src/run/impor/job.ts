import * as z from 'zod';
import { fetched } from '../../intake/old-site/site.ts';
import { thing } from '../../intake/parcel/thing.ts';
import { planItem, step } from '../../intake/plan/plan.ts';
import { problemShape } from '../../problems/problem-shape.ts';

/** What a child that reads an old site is asked and answers: plain data across, parsed on arrival. */

const files = z.array(z.string());

export const oldSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wxr'), file: z.string() }),
  z.strictObject({ kind: z.literal('folder'), folder: z.string() }),
  z.strictObject({
    kind: z.literal('jawaban'),
    origin: z.string(),
    posts: files,
    pages: files,
    media: files,
    categories: files,
  }),
]);

export const oldSiteJob = z.discriminatedUnion('does', [
  z.strictObject({
    does: z.literal('baca'),
    source: oldSource,
    /** Where what was read is to stand. */
    into: z.string(),
  }),
  z.strictObject({
    does: z.literal('rencana'),
    /** What `baca` wrote. */
    from: z.string(),
    fetched,
    situs: z.string(),
    source: z.string(),
    content: z.string(),
    tanggal: z.string(),
    cache: z.string(),
    staging: z.string(),
    aside: z.string(),
  }),
]);

export type OldSiteQuestion = z.output<typeof oldSiteJob>;

export const readAnswer = z.union([
  z.strictObject({
    origin: z.string(),
    pages: z.int(),
    /** Addresses of pictures and documents that its pages name. */
    wanted: z.array(z.string()),
  }),
  z.strictObject({ why: z.string() }),
]);

export const planAnswer = z.strictObject({
  items: z.array(planItem),
  steps: z.array(step),
  problems: z.array(problemShape),
  things: z.array(thing),
});
