/** Node's code of a refusal of the system, such as `ENOENT`; `''` for anything else. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
