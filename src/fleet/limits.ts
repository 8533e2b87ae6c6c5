/** What one situs may take before it is stopped. */
export interface Limits {
  /** Time for any situs, however small, and what each megabyte of content adds: pictures are made in that time. */
  baseMs: number;
  perMegabyteMs: number;
  /** Memory of the process that builds it, all in all. */
  memoryMb: number;
}

export const STANDARD_LIMITS: Limits = { baseMs: 120_000, perMegabyteMs: 3_000, memoryMb: 1024 };

export const patienceMsOf = (bytes: number, { baseMs, perMegabyteMs }: Limits): number =>
  Math.round(baseMs + (bytes / 1_000_000) * perMegabyteMs);

/**
 * Node's own limits for a child. A larger young generation saves 5–7 % of the processor's time (measured 2026-11-24);
 * the old one stays below the limit of all memory, so that a growing heap ends with a word about the heap.
 */
export const execArgvOf = ({ memoryMb }: Limits): string[] => [
  '--enable-source-maps',
  '--max-semi-space-size=16',
  `--max-old-space-size=${Math.ceil(memoryMb * 0.6)}`,
];

/** Told on stderr by a child that is about to be ended for its memory; the parent looks for it. */
export const MEMORY_WORD = 'fleet: memory limit reached';
