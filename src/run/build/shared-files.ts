import { lstatSync } from 'node:fs';
import path from 'node:path';
import { fingerprintOf } from '../../disk/fingerprint.ts';
import { KABUPATEN_FILES } from '../../read/read-kabupaten.ts';
import type { Remembered } from './record.ts';

/** The files that all sites share, below the folder of all content: what else stands in `_kabupaten` moves no byte of a situs. */
const SHARED = KABUPATEN_FILES.map((name) => `_kabupaten/${name}`);

/** Fingerprint of what all sites share. @param content folder of all content */
export const sharedFingerprint = (content: string): string => fingerprintOf(content, SHARED);

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
