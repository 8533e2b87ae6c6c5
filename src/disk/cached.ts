import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './error-code.ts';
import { replaceFile } from './replace-file.ts';

const SUM_BYTES = 32;

/**
 * Bytes made once and kept in the cache: `make` runs when the cache has none, or has others than were put there.
 *
 * Each entry begins with the SHA-256 of its bytes, so that a half-written or damaged one is made again.
 *
 * @param key name of the entry: a hash of everything that its bytes depend on
 * @throws whatever `make` throws; Node's errors of a full or closed disk
 */
export async function cached(folder: string, key: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const kept = keptIn(folder, key);
  if (kept) return kept;
  const bytes = Buffer.from(await make());
  keepIn(folder, key, bytes);
  return bytes;
}

/** What `keepIn` put there, whole. */
export const keptIn = (folder: string, key: string): Buffer | undefined => readWhole(fileOf(folder, key));

/** @throws Node's errors of a full or closed disk */
export function keepIn(folder: string, key: string, bytes: Uint8Array): void {
  const file = fileOf(folder, key);
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, Buffer.concat([sumOf(bytes), bytes]));
}

/** Removes it, where it is. */
export const dropFrom = (folder: string, key: string): void => rmSync(fileOf(folder, key), { force: true });

const fileOf = (folder: string, key: string): string => path.join(folder, key.slice(0, 2), key);

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function readWhole(file: string): Buffer | undefined {
  let written: Buffer;
  try {
    written = readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  const bytes = written.subarray(SUM_BYTES);
  return written.length > SUM_BYTES && written.subarray(0, SUM_BYTES).equals(sumOf(bytes))
    ? bytes
    : undefined;
}
