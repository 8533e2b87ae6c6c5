import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { typeAt } from '../publish/index.ts';
import type { Answer } from './answer.ts';

/** No page of a situs begins with an underscore. */
export const STYLESHEET = '/_pratinjau/pratinjau.css';
const FONT = '/_pratinjau/huruf.woff2';
const FONT_FILE = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';

const fileAt = (address: string, url: string): [string, () => Answer] => [
  address,
  () => ({ status: 200, type: typeAt(address), body: readFileSync(fileURLToPath(url)) }),
];

/** What the servers' own pages need, by address. */
export const ownFiles: ReadonlyMap<string, () => Answer> = new Map([
  fileAt(STYLESHEET, new URL('./pratinjau.css', import.meta.url).href),
  fileAt(FONT, import.meta.resolve(FONT_FILE)),
]);
