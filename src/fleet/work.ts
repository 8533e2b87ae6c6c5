import * as z from 'zod';

/** What one part of a child's work may take, such as the reading of one file. */
export interface PartLimits {
  /** Processor time of the whole process: on a busy machine the clock runs on while nothing is done. */
  cpuMs: number;
  /** What the process may grow by. */
  memoryMb: number;
}

/** Says which part of its work a child is at; without a name, that it is between parts. */
export type AtPart = (name?: string, limits?: PartLimits) => void;

/**
 * What a worker file exports as `answer`: one answer to one question, both plain data.
 *
 * @param question to be parsed on arrival, by the worker's own shape
 * @param at costs next to nothing: a part that goes over its limits ends the child with a word that names it
 * @throws PageFault for a page that our components could not make; anything else thrown is a defect of ours, or the
 * machine's refusal (disk full), and carries Node's `code`
 */
export type Answer = (question: unknown, at: AtPart) => Promise<unknown>;

/** Shape of a worker file. */
export const workerModule = z.object({
  answer: z.custom<Answer>((value) => typeof value === 'function'),
});
