import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../answer.ts';
import { typeAt } from '../media-types.ts';
import { OWN } from './own-addresses.ts';

const FONT = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';

const fileAt = (address: string, url: string): [string, () => Answer] => [
  address,
  () => ({ status: 200, type: typeAt(address), body: readFileSync(fileURLToPath(url)) }),
];

/** What the dev server's own pages need, by address; on every host. */
export const ownFiles: ReadonlyMap<string, () => Answer> = new Map([
  fileAt(OWN.stylesheet, new URL('./pratinjau.css', import.meta.url).href),
  fileAt(OWN.font, import.meta.resolve(FONT)),
]);
