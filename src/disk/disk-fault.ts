import path from 'node:path';
import { codeOf } from './error-code.ts';

/** The system's refusal of a file operation: a sentence about the disk, not about a situs. */
export interface DiskFault {
  code: string;
  path?: string;
}

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const ANYWHERE = new Set([...FULL, 'EROFS', 'EIO', 'EMFILE', 'ENFILE']);
const IN_OUR_FOLDERS = new Set(['EACCES', 'EPERM', 'EBUSY', 'EXDEV']);

export const isFull = ({ code }: DiskFault): boolean => FULL.has(code);

/**
 * The refusal that would meet every other situs as well, so that the run ends; `undefined` for all else.
 *
 * @param ours folders that the run writes to; elsewhere a file that may not be opened is that situs's own matter
 */
export function diskFaultOf(
  { code, path: file }: { code?: string; path?: string },
  ours: readonly string[],
): DiskFault | undefined {
  if (code === undefined) return undefined;
  const isOurs = file === undefined || ours.some((folder) => isWithin(folder, file));
  return ANYWHERE.has(code) || (IN_OUR_FOLDERS.has(code) && isOurs)
    ? { code, ...(file !== undefined && { path: file }) }
    : undefined;
}

/** The same for something that was caught. */
export const diskFaultIn = (error: unknown, ours: readonly string[]): DiskFault | undefined =>
  diskFaultOf(
    {
      code: codeOf(error) || undefined,
      ...(error instanceof Error &&
        'path' in error &&
        typeof error.path === 'string' && { path: error.path }),
    },
    ours,
  );

/** Whether `inner` is the folder itself or stands below it. */
export function isWithin(folder: string, inner: string): boolean {
  const way = path.relative(folder, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}
