import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keepIn, keptIn } from '../disk/cached.ts';
import { sha256Of } from '../feed/hash.ts';
import type { ContentFile, ReadSitus } from '../koleksi/records.ts';
import type { Situs } from '../model/situs.ts';
import { toWebp, WEBP } from '../read/picture.ts';
import type { Making } from './fill.ts';
import { libraryVersion } from './library-version.ts';

const VERSION = libraryVersion('sharp');

/** The published sizes of every picture that a situs uses. */
export function picturesOf(situs: Situs, read: ReadSitus, cache: string): Making[] {
  const byAddress = new Map<string, Making>();
  for (const [source, { sources }] of situs.pictures) {
    const file = read.files.get(source);
    if (!file) continue;
    for (const { address, width } of sources)
      byAddress.set(address, {
        address,
        source: `gambar ${keyOf(file, width)}`,
        bytes: () => scaledPicture(file, width, cache),
      });
  }
  return [...byAddress.values()];
}

type Source = Pick<ContentFile, 'onDisk' | 'sha256'>;

/** One published size of a picture, as WebP; scaled once and kept by content. */
export async function scaledPicture(file: Source, width: number, cache: string): Promise<Buffer> {
  const kept = keptPicture(file, width, cache);
  if (kept) return kept;
  const bytes = readFileSync(file.onDisk);
  const scaled = await toWebp(bytes, width);
  // Saved anew since it was read: what came of it is no picture of the bytes that the key names.
  if (sha256Of(bytes) === file.sha256) keepIn(shelfIn(cache), keyOf(file, width), scaled);
  return scaled;
}

/** The same, where it was scaled before: no decoder is asked. */
export const keptPicture = (file: Source, width: number, cache: string): Buffer | undefined =>
  keptIn(shelfIn(cache), keyOf(file, width));

const shelfIn = (cache: string): string => path.join(cache, 'gambar');

const keyOf = ({ sha256 }: Source, width: number): string =>
  sha256Of(JSON.stringify([sha256, width, WEBP, VERSION]));
