import * as z from 'zod';
import { openedParcel, thing } from '../../intake/parcel/thing.ts';
import { planItem, step } from '../../intake/plan/plan.ts';

/** What a child that looks into parcels is asked and answers: plain data across, parsed on arrival. */

export const intakeJob = z.discriminatedUnion('does', [
  z.strictObject({
    does: z.literal('buka'),
    /** File or folder that came. */
    parcel: z.string(),
    known: z.array(z.string()),
    situs: z.string().optional(),
    unpackTo: z.string(),
  }),
  z.strictObject({
    does: z.literal('rencana'),
    situs: z.string(),
    things: z.array(thing),
    content: z.string(),
    tanggal: z.string(),
    cache: z.string(),
    staging: z.string(),
  }),
]);

export type IntakeJob = z.output<typeof intakeJob>;

export const opened = openedParcel;
export const planned = z.strictObject({ items: z.array(planItem), steps: z.array(step) });
export type Planned = z.output<typeof planned>;
