// What a process that reads untrusted content may take of memory, in megabytes; plain JavaScript, as the launcher
// starts one too.

/** All in all. */
export const MEMORY_MB = 1024;

/** Of the young generation: a larger one saves 5–7 % of the processor's time (measured 2026-11-24). */
export const YOUNG_MB = 16;
