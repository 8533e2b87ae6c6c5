import { constants, copyFileSync, linkSync } from 'node:fs';
import { codeOf } from './error-code.ts';

/** Disks that know no hard links, links across disks, and a file with as many links as its disk allows. */
const NO_LINK = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EACCES', 'EINVAL']);

/**
 * The file `from` under a second name, as a hard link where the disk can, else as a copy.
 *
 * A linked file shares its bytes with the cache: only files that are never written in place may be linked.
 *
 * @throws Error with Node's `code`, `EEXIST` when `to` is there
 */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!NO_LINK.has(codeOf(error))) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
