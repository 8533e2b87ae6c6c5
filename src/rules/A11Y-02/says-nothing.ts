import { posix } from 'node:path';

/** Words that say of any picture that it is one, and those that cameras and phones put into names of files. */
const EMPTY = new Set(
  (
    'gambar foto fotonya image img picture pict pic photo logo ikon icon grafik bagan ilustrasi dokumentasi kegiatan ' +
    'screenshot tangkapan layar whatsapp wa untitled tanpa judul nama dsc dscn dscf pxl mvimg pano scan hdr thumbnail ' +
    'thumb banner sampul at pukul edit edited copy salinan final baru ini ke nomor'
  ).split(' '),
);

const ENDING = /\.(jpe?g|jfif|png|webp|gif|heic|bmp|tiff?)$/i;

/**
 * Whether a text tells nothing of a picture: a word for any picture, the name a camera gave it, or the name of its file.
 *
 * @param name of the file of the picture
 */
export function saysNothing(text: string, name: string): boolean {
  const written = text.trim();
  if (ENDING.test(written) || (isLikeName(written) && isSameName(written, name))) return true;
  const words = written.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  return words.every((word) => EMPTY.has(word) || /^(\p{N}+|\p{L})$/u.test(word));
}

/** One plain word may well be both, such as `loket`. */
const isLikeName = (text: string): boolean => /[-_\d]/.test(text) && !/\s/.test(text);

const isSameName = (text: string, name: string): boolean =>
  text.toLowerCase() === posix.basename(name, posix.extname(name)).toLowerCase();
