import type { ReadySitus } from './known-situs.ts';

/** Files by address, as they stand in the finished situs. */
export type MadeFiles = ReadonlyMap<string, { type: string; body: string | Uint8Array }>;

/**
 * What takes too long to be made with each change, by the beginning of its addresses: made when one of them is first
 * asked for, and again after the situs has changed. Search has its place here.
 */
export const MADE_ON_REQUEST: ReadonlyMap<`/${string}/`, (ready: ReadySitus) => Promise<MadeFiles>> =
  new Map();
