import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sumOfFile } from '../../finished.ts';
import { LIST, type Listed, listedIn } from '../../listed.ts';

/** Whether every listed file is there in its size; no byte is read. */
export const isWhole = (folder: string, files: Listed['files']): boolean =>
  [...files.values()].every(
    ({ path: below, size }) => statSync(path.join(folder, below), { throwIfNoEntry: false })?.size === size,
  );

/**
 * The first file of a release that is gone or other than its list says.
 *
 * @param untouchedSince milliseconds since 1970: a file in its size that was not written later is as it was read back
 * when the release was made, and is not read again; absent: every byte is read
 */
export function faultIn(folder: string, untouchedSince = Number.NEGATIVE_INFINITY): string | undefined {
  const list = path.join(folder, LIST);
  const files = existsSync(list) ? listedIn(readFileSync(list, 'utf8'))?.files : undefined;
  if (!files) return LIST;
  return [...files.values()].find(({ path: below, size, sha256 }) => {
    const file = path.join(folder, below);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats || stats.size !== size) return true;
    return stats.mtimeMs > untouchedSince && sumOfFile(file) !== sha256;
  })?.path;
}
