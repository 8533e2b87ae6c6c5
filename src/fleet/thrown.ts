import { codeOf } from '../disk/error-code.ts';
import { inSources } from '../disk/in-sources.ts';
import type { Thrown } from './messages.ts';

/**
 * What was thrown, as plain data. An error that bears the `address` of a page only says where: its cause says what.
 */
export function thrownOf(error: unknown): Thrown {
  const address =
    error instanceof Error && 'address' in error && typeof error.address === 'string'
      ? error.address
      : undefined;
  const told = address !== undefined && error instanceof Error ? error.cause : error;
  const code = codeOf(told);
  return {
    message: told instanceof Error ? told.message : String(told),
    stack: told instanceof Error ? inSources(told.stack ?? '') : '',
    ...(address !== undefined && { address }),
    ...(code && { code }),
    ...(told instanceof Error && 'path' in told && typeof told.path === 'string' && { path: told.path }),
  };
}
