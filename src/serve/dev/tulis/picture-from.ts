import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../../../feed/hash.ts';
import type { ContentReader } from '../content-reader.ts';

/** Longest side of a picture that was sent, in pixels. */
const WIDEST = 1_600;

/** Kinds that are taken, by their first bytes; a child opens the rest of them. */
const isKind = (start: string): boolean =>
  start.startsWith('ÿØÿ') || start.startsWith('PNG', 1) || /^RIFF.{4}WEBP/s.test(start);

/** An upright WebP without metadata of bytes that somebody sent, made in a child with limits; `undefined`: no picture. */
export async function pictureFrom(
  bytes: Uint8Array,
  { cache, reader }: { cache: string; reader: Pick<ContentReader, 'scaled'> },
): Promise<Uint8Array | undefined> {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (!isKind(start)) return undefined;
  const sha256 = sha256Of(bytes);
  const shelf = path.join(cache, 'kiriman');
  const onDisk = path.join(shelf, sha256);
  mkdirSync(shelf, { recursive: true });
  writeFileSync(onDisk, bytes);
  try {
    return await reader.scaled({ path: sha256, onDisk, size: bytes.length, kind: 'jpeg', sha256 }, WIDEST);
  } catch {
    // The child says only that it did not come to an end: whoever sent it is told what may be sent.
    return undefined;
  } finally {
    rmSync(onDisk, { force: true });
  }
}
