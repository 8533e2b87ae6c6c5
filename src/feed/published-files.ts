import type { Situs } from '../model/situs.ts';
import { meantAmong } from '../text/inside.ts';
import type { PublishedFile, PublishedPicture } from './schema/published-file.ts';

type Files = Pick<Situs, 'downloads' | 'pictures'>;

/** A file that an editor named, as it was published; an address of another site stays what it is. */
export function publishedFileAt(path: string, { downloads, pictures }: Files): PublishedFile | undefined {
  if (/^https?:\/\//.test(path)) return { url: path };
  const file = meantAmong(downloads, path, '');
  // A picture offered as a file is published in its sizes, not as it was.
  const picture = meantAmong(pictures, path, '');
  if (!file) return picture && { url: picture.src, jenis: 'webp' };
  const { address: url, kind: jenis, size: ukuran, sha256, pages: halaman } = file;
  return { url, jenis, ukuran, sha256, ...(halaman !== undefined && { halaman }) };
}

export function publishedPictureAt(path: string, { pictures }: Files): PublishedPicture | undefined {
  const picture = meantAmong(pictures, path, '');
  return picture && { url: picture.src, lebar: picture.width, tinggi: picture.height };
}
