/** What a command answers its caller; the launcher `mulai.mjs` uses the same numbers. */
export const EXIT = {
  done: 0,
  /** Content has problems, or a test failed; all else that was asked for was done. */
  contentNeedsWork: 1,
  wrongUse: 2,
  /** The machine or the program failed; nothing half-done is left. */
  failed: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
