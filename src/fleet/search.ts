import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createIndex, type IndexFile } from 'pagefind';
import * as z from 'zod';
import type { SearchRecord } from '../model/search-records.ts';
import { cached } from './cached.ts';

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
const VERSION = z
  .object({ version: z.string() })
  .parse(
    JSON.parse(readFileSync(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8')),
  ).version;

/** The search index of one situs; made once for the same records, whatever the theme looks like. */
export async function searchFilesOf(records: readonly SearchRecord[], cache: string): Promise<SearchFile[]> {
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, SHIPPED.source, records]))
    .digest('hex');
  const bytes = await cached(path.join(cache, 'cari'), key, () => indexOf(records));
  return packed.parse(JSON.parse(bytes.toString('utf8'))).map((file) => ({
    path: `pagefind/${file.path}`,
    bytes: Buffer.from(file.base64, 'base64'),
  }));
}

async function indexOf(records: readonly SearchRecord[]): Promise<Buffer> {
  const { index, errors } = await createIndex({ forceLanguage: 'id' });
  if (!index) throw new Error(`search index: ${errors.join(', ')}`);
  try {
    for (const { url, content, meta } of records) {
      const added = await index.addCustomRecord({ url, content, language: 'id', meta: { ...meta } });
      if (added.errors.length > 0) throw new Error(`search index of ${url}: ${added.errors.join(', ')}`);
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

const byPath = (a: IndexFile, b: IndexFile): number => (a.path < b.path ? -1 : 1);

const packedOf = ({ path: name, content }: IndexFile): { path: string; base64: string } => ({
  path: name,
  base64: Buffer.from(content).toString('base64'),
});
