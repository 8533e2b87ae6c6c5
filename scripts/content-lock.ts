import { existsSync } from 'node:fs';
import path from 'node:path';
import { holdLock } from '../src/fleet/index.ts';
import { say } from './run-command.ts';

/**
 * Does what changes the register or moves folders of content, one process at a time; a second one waits, and says so.
 *
 * What was read before must be read again within `work`: the one before may have changed it.
 */
export async function withContentLock<T>(
  content: string,
  signal: AbortSignal,
  work: () => Promise<T> | T,
): Promise<T> {
  // A lock would make the folder that `work` is to find missing.
  if (!existsSync(content)) return work();
  const lock = await holdLock(path.join(content, '.kunci'), {
    signal,
    onWait: (pid) =>
      say(`Perintah lain (proses ${pid}) sedang mengubah folder isi. Menunggu sampai selesai …`),
  });
  try {
    return await work();
  } finally {
    lock.release();
  }
}
