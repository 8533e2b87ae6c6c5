import path from 'node:path';
import { type ReadKabupaten, readKabupaten } from '../read/read-kabupaten.ts';
import { readingMemo } from '../read/reading-memo.ts';

/** What all sites of a content folder share, parsed only where it is not what a command has parsed before. */
export const kabupatenIn = (content: string, cache: string): ReadKabupaten =>
  readKabupaten(content, readingMemo(cache, path.join(content, '_kabupaten')));
