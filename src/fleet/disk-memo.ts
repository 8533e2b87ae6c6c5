import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Memo } from '../read/memo.ts';
import { cached } from './cached.ts';
import { folderHash } from './fingerprint.ts';

const READER = fileURLToPath(new URL('../read', import.meta.url));
const LOCK_FILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** What an older reader found out is no answer: a newer one may see more in the same bytes. */
const VERSION = createHash('sha256')
  .update(folderHash(READER, (below) => !below.endsWith('.test.ts')))
  .update(readFileSync(LOCK_FILE))
  .digest('hex')
  .slice(0, 16);

/** Remembers in the cache folder, across runs, until the reader or a library changes. */
export const diskMemo = (cache: string): Memo => ({
  async recall(key, find) {
    const name = key.replace(/[^a-z0-9.-]/g, '-');
    const bytes = await cached(path.join(cache, 'ingatan', VERSION), name, async () =>
      Buffer.from(JSON.stringify(await find())),
    );
    return JSON.parse(bytes.toString('utf8'));
  },
});
