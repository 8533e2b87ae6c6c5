import { isWithin } from '../../../disk/disk-fault.ts';
import { codeOf } from '../../../disk/error-code.ts';
import {
  currentTaken,
  targetDenied,
  targetFull,
  targetMissing,
  targetReadOnly,
} from '../../../problems/publishing.ts';
import { Refused } from '../../refused.ts';

const KINDS: Record<string, typeof targetFull> = {
  ENOSPC: targetFull,
  EDQUOT: targetFull,
  EROFS: targetReadOnly,
  EACCES: targetDenied,
  EPERM: targetDenied,
};

/** What a disk refused, as people can mend it; anything else is what it was. */
export function refusalOf(error: unknown, situs: string, where: string): unknown {
  const kind = KINDS[codeOf(error)];
  const place = { path: situs };
  if (kind) return new Refused(kind.at(place, { where }), error);
  switch (codeOf(error)) {
    case 'EISDIR':
    case 'ENOTDIR':
      return new Refused(currentTaken.at(place, { place: fileOf(error) ?? where }), error);
    case 'ESTALE':
    case 'EIO':
      return new Refused(targetMissing.at(place, { where }), error);
    case 'ENOENT':
      // A share that was taken away, or a release removed by hand, under who writes to it.
      return isWithin(where, fileOf(error) ?? where)
        ? new Refused(targetMissing.at(place, { where: fileOf(error) ?? where }), error)
        : error;
    default:
      return error;
  }
}

const fileOf = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
