import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { walk } from './walk.ts';

/** What the program cannot make again by itself: a Node that was fetched, and the lock of who prepares it. */
const STAYS = /^(node-|siapkan\.kunci)/;
/** Parts that are nothing but bytes by their key: any of them may go, and is made again. */
const BY_KEY = ['cari', 'gambar', 'ingatan', 'kode', 'skema', 'ulang'];
/** How much is left when the limit was passed, so that not every run has to look for what may go. */
const LEFT = 0.8;

/** Removes all of a cache folder that can be made again. */
export function emptyCache(cache: string): void {
  for (const name of partsOf(cache)) {
    rmSync(path.join(cache, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Bytes of each part of a cache folder, the largest first; a fetched Node is none. */
export function cacheSizes(cache: string): { part: string; bytes: number }[] {
  return partsOf(cache)
    .map((part) => ({ part, bytes: sumOf(walk(path.join(cache, part)).map(({ stats }) => stats.size)) }))
    .sort((a, b) => b.bytes - a.bytes || (a.part < b.part ? -1 : 1));
}

/**
 * Keeps what lies in a cache folder by its key within a limit: what was longest not used goes first.
 *
 * Where the disk notes no reading, the oldest goes: it is made again when it is asked for.
 */
export function trimCache(cache: string, mostBytes: number): void {
  const entries = BY_KEY.flatMap((part) =>
    walk(path.join(cache, part)).map(({ path: below, stats: { size, atimeMs, mtimeMs } }) => ({
      file: path.join(cache, part, below),
      size,
      used: Math.max(atimeMs, mtimeMs),
    })),
  );
  let bytes = sumOf(entries.map(({ size }) => size));
  if (bytes <= mostBytes) return;
  for (const { file, size } of entries.sort((a, b) => a.used - b.used)) {
    if (bytes <= mostBytes * LEFT) return;
    rmSync(file, { force: true });
    bytes -= size;
  }
}

const partsOf = (cache: string): string[] =>
  existsSync(cache) ? readdirSync(cache).filter((name) => !STAYS.test(name)) : [];

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
