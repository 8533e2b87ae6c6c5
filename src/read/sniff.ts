/** What the first bytes of a file say it is; `undefined`: text, or nothing that is known. */
export type Sniffed =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'avif'
  | 'heic'
  | 'video'
  | 'svg'
  | 'pdf'
  | 'zip'
  | 'old-office'
  | 'html';

const SVG = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i;
const HTML = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|script)[\s>]/i;

/** Judged by content, never by name: a phone names HEIC `.jpg`, a browser saves pages of errors as `.pdf`. */
export function sniff(bytes: Uint8Array): Sniffed | undefined {
  const head = latin1(bytes.subarray(0, 16));
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (head.slice(4, 8) === 'ftyp') return brandKind(head.slice(8));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'old-office';
  const start = latin1(bytes.subarray(0, 2000)).replace(/^\xef\xbb\xbf/, '');
  if (SVG.test(start)) return 'svg';
  return HTML.test(start) ? 'html' : undefined;
}

function brandKind(brand: string): Sniffed {
  if (/^avi[fs]/.test(brand)) return 'avif';
  return /^(hei[cxms]|hev[cx]|mif1|msf1)/.test(brand) ? 'heic' : 'video';
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
