import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at =
  (url: string): (() => Buffer) =>
  () =>
    readFileSync(fileURLToPath(url));

/** What pages of the room bring with them, by its name below `_berkas/`; a session is not asked for. */
export const roomFiles: ReadonlyMap<string, { type: string; bytes: () => Buffer }> = new Map([
  [
    'ruang.css',
    { type: 'text/css; charset=utf-8', bytes: at(new URL('./client/ruang.css', import.meta.url).href) },
  ],
]);

/** Policy of every page of the room; the real page in its frame comes from `lihat`. */
export const roomPolicy = (lihat = "'self'"): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src ${lihat}; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'`;
