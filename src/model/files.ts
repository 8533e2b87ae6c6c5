import { posix } from 'node:path';
import type { ContentFile } from '../koleksi/records.ts';
import { fileNameTaken } from '../problems/addresses.ts';
import type { Problem } from '../problems/problem.ts';
import { fileSlugOf, slugOf } from '../text/names.ts';
import type { Download, Picture } from './situs.ts';

/** Widths in pixels of the published sizes of a picture: phone, tablet and phone with a dense screen, desktop. */
export const PICTURE_WIDTHS = [480, 960, 1600] as const;

const PICTURES = new Set(['jpeg', 'png', 'webp', 'gif']);

export const isPicture = ({ kind }: Pick<ContentFile, 'kind'>): boolean => PICTURES.has(kind);

/** Address of a file offered as it is: its path, made clean. */
export function downloadOf({ path, kind, size, sha256 = '', pages }: ContentFile): Download {
  const folder = posix.dirname(path);
  const folders = folder === '.' ? [] : folder.split('/').map((name) => slugOf(name));
  return {
    address: `/${[...folders, fileSlugOf(posix.basename(path))].join('/')}`,
    kind,
    size,
    sha256,
    ...(pages !== undefined && { pages }),
  };
}

/**
 * The published sizes of a picture, smallest first; never larger than the picture itself.
 *
 * Names hold the content's hash, so that they can be kept for ever, and are known before a picture is scaled.
 */
export function pictureOf({ path, width = 1, height = 1, sha256 = '' }: ContentFile): Omit<Picture, 'alt'> {
  const name = slugOf(posix.basename(path, posix.extname(path))) || 'gambar';
  const widths = [...PICTURE_WIDTHS.filter((size) => size < width), Math.min(width, PICTURE_WIDTHS[2])];
  const sources = [...new Set(widths)].map((size) => ({
    address: `/gambar/${name}.${sha256.slice(0, 8)}-${size}.webp`,
    width: size,
    height: Math.max(1, Math.round((height * size) / width)),
  }));
  const largest = sources.at(-1) ?? { address: '', width, height };
  return { src: largest.address, width: largest.width, height: largest.height, sources };
}

/** Files that would be published under one address. */
export function clashesOf(situs: string, downloads: ReadonlyMap<string, Download>): Problem[] {
  const taken = new Map<string, string>();
  return [...downloads].flatMap(([path, { address }]) => {
    const twin = taken.get(address);
    taken.set(address, path);
    return twin === undefined ? [] : [fileNameTaken.at({ path: `${situs}/${path}` }, { address, twin })];
  });
}
