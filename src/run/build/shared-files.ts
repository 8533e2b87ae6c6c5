import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprintOf } from '../../disk/fingerprint.ts';
import { sha256Of } from '../../feed/hash.ts';
import { KABUPATEN_FILES } from '../../read/read-kabupaten.ts';
import type { Remembered } from './record.ts';

/** The files that all sites share, below the folder of all content: what else stands in `_kabupaten` moves no byte of a situs. */
const SHARED = KABUPATEN_FILES.map((name) => `_kabupaten/${name}`);

/** Below the folder of all content. */
export const REGISTER = '_kabupaten/register.yaml';

/** The state of registration is the command center's: no page of a situs knows it, and `register` changes it often. */
const STATE = /^ +status(_sejak)?: .*\n/gm;

/** Fingerprint of what all sites share. @param content folder of all content */
export function sharedFingerprint(content: string): string {
  const file = path.join(content, REGISTER);
  const register = existsSync(file) ? readFileSync(file, 'utf8').replace(STATE, '') : '';
  const others = SHARED.filter((below) => below !== REGISTER);
  return fingerprintOf(content, others, { facts: [sha256Of(register)] });
}

/** The same files as they stand, with size and time. */
export const sharedFiles = (content: string): Remembered['files'] =>
  SHARED.flatMap((below): Remembered['files'] => {
    const stats = lstatSync(path.join(content, below), { throwIfNoEntry: false });
    return stats ? [[below, stats.size, stats.mtimeMs]] : [];
  });

/** Whether none of them was written since. */
export const isSharedAsItWas = (content: string, then: Remembered['files']): boolean =>
  JSON.stringify(sharedFiles(content)) === JSON.stringify(then);

/** The latest time of any of them. */
export const newestShared = (content: string): number =>
  Math.max(0, ...sharedFiles(content).map(([, , time]) => time));
