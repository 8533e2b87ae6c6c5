import * as z from 'zod';

/** The only file that parent and child share: plain data across, parsed on arrival. What is asked and answered is for the caller's own shapes to say. */

export const toChild = z.strictObject({
  question: z.unknown(),
  /** Whether the child tells each part of its work as it begins: the last one told is where it died. */
  loud: z.boolean(),
});

export type ToChild = z.output<typeof toChild>;

const thrown = z.strictObject({
  message: z.string(),
  stack: z.string(),
  /** Page that was being made. */
  address: z.string().optional(),
  /** Node's code and path where the system refused. */
  code: z.string().optional(),
  path: z.string().optional(),
});

/** What a worker threw, as data. */
export type Thrown = z.output<typeof thrown>;

export const fromChild = z.discriminatedUnion('type', [
  /** `memoryMb`: what the child's process holds now. */
  z.strictObject({ type: z.literal('done'), answer: z.unknown(), memoryMb: z.number() }),
  z.strictObject({ type: z.literal('threw'), thrown }),
]);

export type FromChild = z.output<typeof fromChild>;
