import { signsIn } from './signs.ts';

/**
 * Address made of a name: ASCII letters, digits and hyphens; `''` when nothing of it can be kept.
 *
 * `Rapat Koordinasi (24 Nov).md` without its ending → `rapat-koordinasi-24-nov`. A slug's slug is itself.
 */
export const slugOf = (name: string, most = 80): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/&/g, ' dan ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, most)
    .replace(/-+$/, '');

/** `WhatsApp Image 2026-11-24 at 09.30.12 (1).jpeg` → `whatsapp-image-2026-11-24-at-09-30-12-1.jpg` */
export function fileSlugOf(name: string): string {
  const { base, extension } = partsOf(name);
  const slug = slugOf(base) || 'berkas';
  return (RESERVED.test(slug) ? `${slug}-1` : slug) + (extension && `.${extension}`);
}

/** Name without its ending, and the ending in lower case; `jpeg` and its kin are `jpg`, `yml` is `yaml`. */
export function partsOf(name: string): { base: string; extension: string } {
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return { base: name, extension: '' };
  const written = name
    .slice(dot + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return { base: name.slice(0, dot), extension: SAME_KIND[written] ?? written };
}

const SAME_KIND: Readonly<Record<string, string>> = {
  jpe: 'jpg',
  jpeg: 'jpg',
  jfif: 'jpg',
  yml: 'yaml',
  markdown: 'md',
};

export type NameFault =
  | 'RESERVED'
  | 'FORBIDDEN_CHARACTER'
  | 'ENDS_WITH_DOT_OR_SPACE'
  | 'INVISIBLE_CHARACTER'
  | 'TOO_LONG';

/** Devices of Windows; reserved with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/** Why a file of this name cannot be kept on every computer that staff use; `undefined` when it can. */
export function nameFaultOf(name: string): NameFault | undefined {
  if (RESERVED.test(name)) return 'RESERVED';
  if (/[<>:"|?*\\/]|\p{Cc}/u.test(name)) return 'FORBIDDEN_CHARACTER';
  if (/[. ]$/.test(name)) return 'ENDS_WITH_DOT_OR_SPACE';
  if (/\p{Cf}/u.test(name) || signsIn(name)) return 'INVISIBLE_CHARACTER';
  // The longest name of common file systems is 255 bytes; the rest is for temporary endings.
  return Buffer.byteLength(name) > 180 ? 'TOO_LONG' : undefined;
}
