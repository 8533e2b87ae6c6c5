import type * as z from 'zod';
import type { oldSource } from './job.ts';

/** Where an old site is read from. */
export type OldSource = z.output<typeof oldSource>;
