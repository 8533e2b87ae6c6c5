import { availableParallelism } from 'node:os';
import { MEMORY_MB, YOUNG_MB } from '../disk/node-limits.mjs';

/** What one situs may take before it is stopped. */
export interface Limits {
  /** Time for any situs, however small, and what each megabyte of content adds: pictures are made in that time. */
  baseMs: number;
  perMegabyteMs: number;
  /** Memory of the process that works on it, all in all. */
  memoryMb: number;
}

export const STANDARD_LIMITS: Limits = { baseMs: 120_000, perMegabyteMs: 3_000, memoryMb: MEMORY_MB };

/** To check makes nothing: what an ordinary situs takes is a tenth of a second. */
export const CHECK_LIMITS: Limits = { ...STANDARD_LIMITS, baseMs: 60_000 };

export const patienceMsOf = (bytes: number, { baseMs, perMegabyteMs }: Limits): number =>
  Math.round(baseMs + (bytes / 1_000_000) * perMegabyteMs);

/**
 * Node's own limits for a child. The old generation stays below the limit of all memory, so that a growing heap ends
 * with a word about the heap.
 */
export const execArgvOf = ({ memoryMb }: Limits): string[] => [
  `--max-semi-space-size=${YOUNG_MB}`,
  `--max-old-space-size=${Math.ceil(memoryMb * 0.6)}`,
];

/** More children than this share one disk and win nothing. */
const MOST_PROCESSES = 8;

/** How many children work side by side where nobody says otherwise. */
export const processesHere = (): number => Math.min(availableParallelism(), MOST_PROCESSES);
