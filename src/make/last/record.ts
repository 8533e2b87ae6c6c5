import { createHash } from 'node:crypto';
import path from 'node:path';
import { dropFrom, keepIn, keptIn } from '../../disk/cached.ts';
import type { PublishedPage } from '../../rules/published.ts';
import { type FactsTable, factsTable, pagesFrom } from './page-facts.ts';

/** A file as it stood when its folder was finished: path below the folder, bytes, milliseconds, inode, SHA-256. */
export type Standing = readonly [path: string, size: number, mtimeMs: number, ino: number, sha256: string];

/** What was made of one source: a page of its address, a picture of its bytes and size. */
export interface Made {
  files: readonly Standing[];
  /** Of a page: the names that it read, by their place in the record. */
  reads?: readonly number[];
}

/** How the last finished folder of a situs came to be; `.cache/ulang/`. */
export interface LastRecord {
  /** Hash of all that is the same for every page: theme, program, Node, `_kabupaten`. */
  key: string;
  names: readonly string[];
  /** What the situs answered to each name. */
  digests: readonly string[];
  made: ReadonlyMap<string, Made>;
  /** What rules ask of each page, by its path. */
  pages: ReadonlyMap<string, PublishedPage>;
}

/** As it is written: maps as lists, and what many pages name said once. */
interface Packed extends Pick<LastRecord, 'key' | 'names' | 'digests'> {
  made: [string, Made][];
  facts: FactsTable;
}

/** A record that takes more is not kept: such a situs is made whole each time. */
const MOST_BYTES = 64_000_000;

const shelfOf = (cache: string): string => path.join(cache, 'ulang');

/** @param folder absolute: each place has its own record */
const entryOf = (folder: string): string => createHash('sha256').update(folder).digest('hex');

/** The record of a finished folder; nothing where it is of another theme, program or `_kabupaten`. */
export function lastRecordOf(folder: string, key: string, cache: string): LastRecord | undefined {
  const bytes = keptIn(shelfOf(cache), entryOf(folder));
  if (!bytes) return undefined;
  // Whole, as its sum says; and the key that begins it is of this very program, which knows its shape.
  const text = bytes.toString('utf8');
  if (!text.startsWith(beginningOf(key))) return undefined;
  const { names, digests, made, facts }: Packed = JSON.parse(text);
  return { key, names, digests, made: new Map(made), pages: pagesFrom(facts) };
}

export function keepLastRecord(folder: string, record: LastRecord, cache: string): void {
  const { key, names, digests, made, pages } = record;
  const packed: Packed = { key, names, digests, made: [...made], facts: factsTable(pages) };
  const bytes = Buffer.from(JSON.stringify(packed));
  if (bytes.length <= MOST_BYTES) keepIn(shelfOf(cache), entryOf(folder), bytes);
}

export const forgetLastRecord = (folder: string, cache: string): void =>
  dropFrom(shelfOf(cache), entryOf(folder));

const beginningOf = (key: string): string => JSON.stringify({ key }).replace(/\}$/, ',');
