import { readFileSync } from 'node:fs';
import * as z from 'zod';

const manifest = z.object({ version: z.string() });

/**
 * Version of a library, as the keys of a cache need it; the library itself is not loaded for it.
 *
 * @param name of one whose entry stands in a folder of its package, as those of `pagefind` and `sharp` do
 */
export const libraryVersion = (name: string): string =>
  manifest.parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.resolve(name)), 'utf8')))
    .version;
