import { codeOf } from './error-code.ts';
import { PageFault } from './job.ts';
import type { Thrown } from './messages.ts';

/** What was thrown, as plain data; the cause of a `PageFault` speaks for it. */
export function thrownOf(error: unknown): Thrown {
  const told = error instanceof PageFault ? error.cause : error;
  const code = codeOf(told);
  return {
    message: told instanceof Error ? told.message : String(told),
    stack: told instanceof Error ? (told.stack ?? '') : '',
    ...(error instanceof PageFault && { address: error.address }),
    ...(code && { code }),
    ...(told instanceof Error && 'path' in told && typeof told.path === 'string' && { path: told.path }),
  };
}
