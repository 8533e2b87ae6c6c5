import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './error-code.ts';

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
  const file = path.join(folder, key.slice(0, 2), key);
  const kept = readWhole(file);
  if (kept) return kept;
  const bytes = Buffer.from(await make());
  mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(partial, Buffer.concat([sumOf(bytes), bytes]));
  renameSync(partial, file);
  return bytes;
}

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
