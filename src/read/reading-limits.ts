import { posix } from 'node:path';
import { partsOf } from '../text/names.ts';
import { LIMITS } from './limits.ts';

const TEXTS = new Set(['md', 'mdx', 'yaml', 'csv', 'geojson']);

/**
 * What the reading of one file may take before it is given up; each is many times what an ordinary file of the largest
 * size takes. Documents and pictures are unpacked: their size says little of the work.
 */
export function readingLimitsOf(path: string, sizeBytes: number): { cpuMs: number; memoryMb: number } {
  const { textSeconds, textMegabyteSeconds, documentSeconds, fileMemoryBytes } = LIMITS;
  const isText = TEXTS.has(partsOf(posix.basename(path)).extension);
  const seconds = isText
    ? textSeconds.most + (sizeBytes / 1_000_000) * textMegabyteSeconds.most
    : documentSeconds.most;
  return { cpuMs: Math.round(seconds * 1000), memoryMb: fileMemoryBytes.most / 1_000_000 };
}
