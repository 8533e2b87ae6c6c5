import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sumOfFile } from '../../finished.ts';
import { LIST, type Listed, listedIn } from '../../listed.ts';

/** Whether every listed file is there in its size; no byte is read. */
export const isWhole = (folder: string, files: Listed['files']): boolean =>
  [...files.values()].every(
    ({ path: below, size }) => statSync(path.join(folder, below), { throwIfNoEntry: false })?.size === size,
  );

/** The first file of a release that is gone or other than its list says; every byte is read. */
export function faultIn(folder: string): string | undefined {
  const list = path.join(folder, LIST);
  const files = existsSync(list) ? listedIn(readFileSync(list, 'utf8'))?.files : undefined;
  if (!files) return LIST;
  return [...files.values()].find(({ path: below, sha256 }) => {
    const file = path.join(folder, below);
    return !existsSync(file) || sumOfFile(file) !== sha256;
  })?.path;
}
