import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Situs } from '../model/situs.ts';
import { toWebp, WEBP } from '../read/picture.ts';
import type { ContentFile, ReadSitus } from '../read/records.ts';
import { cached } from './cached.ts';

/** The published sizes of every picture that a situs uses, by their address; scaled once and kept by content. */
export async function picturesOf(situs: Situs, read: ReadSitus, cache: string): Promise<Map<string, Buffer>> {
  const made = new Map<string, Buffer>();
  for (const [source, { sources }] of situs.pictures) {
    const file = read.files.get(source);
    if (!file) continue;
    for (const { address, width } of sources) made.set(address, await scaledPicture(file, width, cache));
  }
  return made;
}

/** One published size of a picture, as WebP; scaled once and kept by content. */
export function scaledPicture(file: ContentFile, width: number, cache: string): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([file.sha256, width, WEBP, sharp.versions]))
    .digest('hex');
  return cached(path.join(cache, 'gambar'), key, () => toWebp(readFileSync(file.onDisk), width));
}
