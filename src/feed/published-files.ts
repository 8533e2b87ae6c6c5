import type { Koleksi } from '../koleksi/koleksi.ts';
import type { Situs } from '../model/situs.ts';
import { resolveInside } from '../read/folder.ts';
import { cleanText } from './cleaned.ts';
import type { PublishedFile, PublishedPicture } from './schema/published-file.ts';

type Files = Pick<Situs, 'downloads' | 'pictures'>;

/** A file that an editor named, as it was published; an address of another site stays what it is. */
export function publishedFileAt(path: string, { downloads, pictures }: Files): PublishedFile | undefined {
  if (/^https?:\/\//.test(path)) return { url: path };
  const key = resolveInside(path, '') ?? '';
  const file = downloads.get(key);
  // A picture offered as a file is published in its sizes, not as it was.
  const picture = pictures.get(key);
  if (!file) return picture && { url: picture.src, jenis: 'webp' };
  const { address: url, kind: jenis, size: ukuran, sha256, pages: halaman } = file;
  return { url, jenis, ukuran, sha256, ...(halaman !== undefined && { halaman }) };
}

export function publishedPictureAt(path: string, { pictures }: Files): PublishedPicture | undefined {
  const picture = pictures.get(resolveInside(path, '') ?? '');
  return picture && { url: picture.src, lebar: picture.width, tinggi: picture.height };
}

/** What `cleaned` needs to put files and pictures of one koleksi in the place of the paths written. */
export function replacerOf(koleksi: Pick<Koleksi, 'files' | 'pictures'>, files: Files) {
  const fileKeys = new Set(koleksi.files);
  const pictureKeys = new Set(koleksi.pictures?.map(({ key }) => key));
  return (text: string, at: string): unknown => {
    if (fileKeys.has(at)) return publishedFileAt(text, files);
    if (pictureKeys.has(at)) return publishedPictureAt(text, files);
    return cleanText(text);
  };
}
