import { emptyCache } from '../../disk/cache.ts';
import { holdLock } from '../../disk/lock.ts';
import { placesIn } from '../../disk/places.ts';
import type { Progress } from './report.ts';

/**
 * Empties the cache before a build, as soon as no other run works on the same output.
 *
 * @throws AbortError when aborted while waiting
 */
export async function emptyFirst(
  { cache, keluaran }: { cache: string; keluaran: string },
  onProgress: (progress: Progress) => void = () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const { tukar } = placesIn(keluaran);
  const lock = await holdLock(tukar, { onWait: (pid) => onProgress({ type: 'waiting', pid }), signal });
  try {
    emptyCache(cache);
  } finally {
    lock.release();
  }
}
