import type { Sharp } from 'sharp';
import { LIMITS } from './limits.ts';

/** Larger pictures are refused before they are decoded: 50 million points are 200 MB of memory. */
export const MOST_PIXELS = LIMITS.picturePixels.most;
/** Every browser of the baseline reads WebP; quality and effort are measured in temuan 3, section 6. */
export const WEBP = { quality: 75, effort: 4 } as const;

/** Opens bytes as a picture, any number of times. */
async function opener(bytes: Uint8Array): Promise<() => Sharp> {
  const { sharp } = await import('./decoder.ts');
  return () => sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS, pages: 1 });
}

export type Inspected = { width: number; height: number } | { fault: 'BROKEN' | 'TOO_MANY_PIXELS' };

/** Upright size of a picture. It is decoded to its end: only so does a truncated file show. */
export async function inspectPicture(bytes: Uint8Array): Promise<Inspected> {
  const open = await opener(bytes);
  try {
    const { autoOrient } = await open().metadata();
    await open().resize({ width: 16 }).raw().toBuffer();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    const isHuge = error instanceof Error && error.message.includes('pixel limit');
    return { fault: isHuge ? 'TOO_MANY_PIXELS' : 'BROKEN' };
  }
}

/** Upright WebP in sRGB, at most `width` wide, without EXIF or GPS. @throws on a picture that `inspectPicture` refuses. */
export async function toWebp(bytes: Uint8Array, width: number): Promise<Buffer> {
  const open = await opener(bytes);
  return open().autoOrient().resize({ width, withoutEnlargement: true }).webp(WEBP).toBuffer();
}
