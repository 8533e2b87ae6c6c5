import { existsSync } from 'node:fs';
import path from 'node:path';
import { holdLock } from '../disk/lock.ts';

interface Waiting {
  signal: AbortSignal;
  /** Told once, of the process that holds the folder. */
  onWait: (pid: number) => void;
}

/**
 * Does what changes the register or moves folders of content, one process at a time; a second one waits.
 *
 * What was read before must be read again within `work`: the one before may have changed it.
 */
export async function withContentLock<T>(
  content: string,
  waiting: Waiting,
  work: () => Promise<T> | T,
): Promise<T> {
  // A lock would make the folder that `work` is to find missing.
  if (!existsSync(content)) return work();
  const lock = await holdLock(path.join(content, '.kunci'), waiting);
  try {
    return await work();
  } finally {
    lock.release();
  }
}
