import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pLimit from 'p-limit';
import { fileAt } from '../../intake/old-site/read-pages.ts';
import type { Fetched } from '../../intake/old-site/site.ts';
import type { Network } from '../../network/network.ts';
import { isPassing, NetworkFault } from '../../network/network-fault.ts';

const MOST_THING = 50_000_000;
const MOST_WHOLE = 4_000_000_000;
const AT_ONCE = 4;
/** After so many in a row that were not answered, a server is left alone. */
const MOST_FAULTS = 5;

const inTime = (why: string): { why: string } => ({ why });

/** Things that stand in a folder: a copy of `wp-content/uploads`, or the saved pages' own. */
export function thingsInFolder(
  wanted: readonly string[],
  fileOf: (url: string) => string | undefined,
): Fetched {
  return Object.fromEntries(
    wanted.map((url) => {
      const file = fileOf(url);
      const stats = file === undefined ? undefined : lstatSync(file, { throwIfNoEntry: false });
      if (file === undefined || !stats?.isFile()) return [url, inTime('tidak ada di folder itu')];
      return [url, stats.size > MOST_THING ? inTime('terlalu besar') : { file }];
    }),
  );
}

/** File of an upload in a copy of that folder; `undefined`: none of the uploads, or out of it. */
export function uploadIn(folder: string, url: string): string | undefined {
  const below = /\/wp-content\/uploads\/(.+)$/.exec(new URL(url).pathname)?.[1];
  return below === undefined ? undefined : fileAt(folder, `https://situs-lama.invalid/${below}`);
}

export interface FetchThings {
  network: Network;
  /** Host of the old site, with its port. */
  host: string;
  folder: string;
  onDone: (done: number, of: number) => void;
}

/** Pictures and documents of the old site, from itself and nobody else. */
export async function fetchThings(
  wanted: readonly string[],
  { network, host, folder, onDone }: FetchThings,
): Promise<Fetched> {
  mkdirSync(folder, { recursive: true });
  const bare = host.replace(/^www\./, '');
  const hosts = [bare, `www.${bare}`];
  const limit = pLimit(AT_ONCE);
  const out: Fetched = {};
  let [bytes, faults, done] = [0, 0, 0];
  let last = '';
  const one = async (url: string, n: number): Promise<{ file: string } | { why: string }> => {
    if (!hosts.includes(new URL(url).host)) return { why: 'berada di situs lain' };
    if (faults >= MOST_FAULTS) return { why: last };
    if (bytes > MOST_WHOLE) return { why: 'semuanya bersama terlalu besar' };
    try {
      const { status, bytes: body } = await network.get({ url, hosts, most: MOST_THING });
      faults = 0;
      if (status !== 200) return { why: `servernya menjawab ${status}` };
      bytes += body.length;
      const file = path.join(folder, String(n));
      writeFileSync(file, body);
      return { file };
    } catch (error) {
      if (!(error instanceof NetworkFault)) throw error;
      if (isPassing(error) || error.kind === 'nama' || error.kind === 'tls') faults++;
      last = error.message;
      return { why: error.message };
    }
  };
  const found = await Promise.all(
    wanted.map((url, n) =>
      limit(async () => {
        const got = await one(url, n);
        onDone(++done, wanted.length);
        return [url, got] as const;
      }),
    ),
  );
  for (const [url, got] of found) out[url] = got;
  return out;
}
