import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../disk/fingerprint.ts';

const SEAL = 'segel';

const contentsHash = (folder: string): string => fingerprintOf(folder, ['server', 'client']);

/** Notes what the finished folder holds, so that damage in the cache is seen. */
export const seal = (folder: string): void => writeFileSync(join(folder, SEAL), contentsHash(folder));

/** The folder holds what was sealed, to the byte. */
export const isSealed = (folder: string): boolean =>
  existsSync(join(folder, SEAL)) && readFileSync(join(folder, SEAL), 'utf8') === contentsHash(folder);
