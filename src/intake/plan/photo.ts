import sharp from 'sharp';
import { LIMITS } from '../../read/limits.ts';

/**
 * A photo without what a phone writes into it: place, device, owner. It stands upright, and is drawn anew from its
 * pixels, so that nothing hidden in the file comes along.
 *
 * @param kind as its bytes say
 * @throws Error on a picture that cannot be drawn
 */
export function withoutExif(bytes: Uint8Array, kind: 'jpeg' | 'png' | 'webp' | 'gif'): Promise<Buffer> {
  const picture = sharp(bytes, {
    limitInputPixels: LIMITS.picturePixels.most,
    animated: kind === 'gif',
  }).autoOrient();
  if (kind === 'jpeg') return picture.jpeg({ quality: 92, mozjpeg: false }).toBuffer();
  if (kind === 'png') return picture.png().toBuffer();
  return kind === 'webp' ? picture.webp({ quality: 92 }).toBuffer() : picture.gif().toBuffer();
}
