import { createHash } from 'node:crypto';
import path from 'node:path';
import type { IndexFile, PagefindIndex } from 'pagefind';
import * as z from 'zod';
import { cached } from '../disk/cached.ts';
import type { SearchRecord } from '../model/search-records.ts';
import { libraryVersion } from './library-version.ts';

/** What the pages load: not the library's own interface, its worker, nor its words for no language at all. */
const SHIPPED =
  /^(pagefind-entry\.json|pagefind\.js|pagefind\.[^/]+\.pf_meta|wasm\.id\.pagefind|(fragment|index)\/.+)$/;

const packed = z.array(z.object({ path: z.string(), base64: z.string() }));

export interface SearchFile {
  /** Below the situs's folder: `pagefind/pagefind.js`. */
  path: string;
  bytes: Buffer;
}

/** Its files change with the library's version. */
const VERSION = libraryVersion('pagefind');
/** How many records the library is handed at once: many, so that it is never kept waiting, but not all of a large situs. */
const AT_ONCE = 256;

/** Names the index of these records: made once for the same, whatever the theme looks like. */
export const searchKeyOf = (records: readonly SearchRecord[]): string =>
  createHash('sha256')
    .update(JSON.stringify([VERSION, SHIPPED.source, records]))
    .digest('hex');

/**
 * The search index of one situs.
 *
 * A process of the library does the work: begun early, it is done by the time its caller has made the rest, if the caller
 * lets the event loop turn now and then.
 */
export async function searchFilesOf(
  records: readonly SearchRecord[],
  cache: string,
  key = searchKeyOf(records),
): Promise<SearchFile[]> {
  const bytes = await cached(path.join(cache, 'cari'), key, () => indexOf(records));
  return packed.parse(JSON.parse(bytes.toString('utf8'))).map((file) => ({
    path: `pagefind/${file.path}`,
    bytes: Buffer.from(file.base64, 'base64'),
  }));
}

async function indexOf(records: readonly SearchRecord[]): Promise<Buffer> {
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'id' });
  if (!index) throw new Error(`search index: ${errors.join(', ')}`);
  try {
    for (let first = 0; first < records.length; first += AT_ONCE) {
      await Promise.all(records.slice(first, first + AT_ONCE).map((record) => add(index, record)));
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`search index: ${failures.join(', ')}`);
    return Buffer.from(
      JSON.stringify(
        files
          .filter((file) => SHIPPED.test(file.path))
          .sort(byPath)
          .map(packedOf),
      ),
    );
  } finally {
    await index.deleteIndex();
  }
}

async function add(index: PagefindIndex, { url, content, meta }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, content, language: 'id', meta: { ...meta } });
  if (errors.length > 0) throw new Error(`search index of ${url}: ${errors.join(', ')}`);
}

const byPath = (a: IndexFile, b: IndexFile): number => (a.path < b.path ? -1 : 1);

const packedOf = ({ path: name, content }: IndexFile): { path: string; base64: string } => ({
  path: name,
  base64: Buffer.from(content).toString('base64'),
});
