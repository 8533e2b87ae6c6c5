import path from 'node:path';
import type { Memo } from '../read/memo.ts';
import { cached } from './cached.ts';

/** Remembers in the cache folder, across runs. */
export const diskMemo = (cache: string): Memo => ({
  async recall(key, find) {
    const name = key.replace(/[^a-z0-9.-]/g, '-');
    const bytes = await cached(path.join(cache, 'ingatan'), name, async () =>
      Buffer.from(JSON.stringify(await find())),
    );
    return JSON.parse(bytes.toString('utf8'));
  },
});
