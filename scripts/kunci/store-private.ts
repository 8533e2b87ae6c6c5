import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WrongUse } from '../wrong-use.ts';

/**
 * Refuses a folder inside the project: what stands there is sooner or later shared.
 *
 * @throws WrongUse
 */
export function refuseInside(project: string, folder: string): void {
  const below = path.relative(project, folder);
  if (below.startsWith('..') || path.isAbsolute(below)) return;
  throw new WrongUse(
    'Kunci rahasia tidak boleh disimpan di dalam folder proyek. Sebut folder lain dengan `--simpan`.',
  );
}

/** Writes a private key where only its owner reads it, never over another. Returns the file. */
export function storePrivate(folder: string, name: string, pem: string): string {
  const file = path.join(folder, `${name}.pem`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  // The mask of the machine may have changed what was asked for.
  chmodSync(file, 0o600);
  return file;
}
