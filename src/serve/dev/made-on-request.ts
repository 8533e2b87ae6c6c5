import { searchFilesOf } from '../../make/index.ts';
import { searchRecordsOf } from '../../model/search-records.ts';
import { typeAt } from '../../publish/index.ts';
import type { ReadySitus } from './seen-situs.ts';

/** Files by address, as they stand in the finished situs. */
export type MadeFiles = ReadonlyMap<string, { type: string; body: string | Uint8Array }>;

type Maker = (ready: ReadySitus, cache: string) => Promise<MadeFiles>;

/**
 * What takes too long to be made with each change, by the beginning of its addresses: made when one of them is first
 * asked for, and again after the situs has changed.
 */
export const MADE_ON_REQUEST: ReadonlyMap<`/${string}/`, Maker> = new Map([['/pagefind/', searchFiles]]);

async function searchFiles({ situs }: ReadySitus, cache: string): Promise<MadeFiles> {
  const files = await searchFilesOf(searchRecordsOf(situs), cache);
  return new Map(files.map(({ path, bytes }) => [`/${path}`, { type: typeAt(path), body: bytes }]));
}
