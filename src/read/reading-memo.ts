import process from 'node:process';
import { KeptMemo } from '../disk/kept-memo.ts';
import type { Memo } from '../disk/memo.ts';
import { READING_VERSION } from './reading-version.ts';

/** What an older reader found out is no answer: a newer one may see more in the same bytes. */
const VERSION = `${READING_VERSION} ${process.version}`;

/**
 * Remembers in the cache folder what the reader made of a folder of content, across runs, until the reader, a schema or a library changes.
 *
 * @param folder absolute
 */
export const readingMemo = (cache: string, folder: string): Memo =>
  new KeptMemo({ cache, of: folder, version: VERSION });
