import { readFileSync } from 'node:fs';
import { sharePicture } from '../../make/index.ts';
import { typeAt } from '../../publish/index.ts';
import type { Answer } from '../answer.ts';
import type { ContentReader } from './content-reader.ts';
import { MADE_ON_REQUEST, type MadeFiles } from './made-on-request.ts';
import type { ReadySitus } from './seen-situs.ts';

/** What was made for a situs at its first request; a new reading of the situs has none. */
const made = new WeakMap<ReadySitus, Map<string, Promise<MadeFiles>>>();

interface Means {
  /** Where pictures and search indexes are kept. */
  cache: string;
  reader: Pick<ContentReader, 'scaled'>;
}

/** All that a situs has at fixed addresses beside its pages: feed, colours, emblem, pictures, downloads. */
export async function documentAt(
  address: string,
  ready: ReadySitus,
  means: Means,
): Promise<Answer | undefined> {
  const document = ready.documents().get(address);
  if (document) return { status: 200, ...document };
  const body = (await pictureAt(address, ready, means)) ?? downloadAt(address, ready);
  if (body) return { status: 200, type: typeAt(address), body };
  for (const [prefix, make] of MADE_ON_REQUEST) {
    if (!address.startsWith(prefix)) continue;
    const file = (await onceFor(ready, prefix, () => make(ready, means.cache))).get(address);
    return file && { status: 200, ...file };
  }
  return undefined;
}

async function pictureAt(
  address: string,
  { situs, read }: ReadySitus,
  { cache, reader }: Means,
): Promise<Uint8Array | undefined> {
  if (address === situs.sharePicture) return sharePicture(situs, cache);
  for (const [path, { sources }] of situs.pictures) {
    const source = sources.find((one) => one.address === address);
    const file = source && read.files.get(path);
    if (file) return reader.scaled(file, source.width);
  }
  return undefined;
}

/** A file that staff wrote, as it is. */
export function downloadAt(address: string, { situs, read }: ReadySitus): Buffer | undefined {
  for (const [path, download] of situs.downloads) {
    const file = download.address === address ? read.files.get(path) : undefined;
    if (file) return readFileSync(file.onDisk);
  }
  return undefined;
}

function onceFor(ready: ReadySitus, prefix: string, make: () => Promise<MadeFiles>): Promise<MadeFiles> {
  const own = made.get(ready) ?? new Map<string, Promise<MadeFiles>>();
  made.set(ready, own);
  const files = own.get(prefix) ?? make();
  own.set(prefix, files);
  return files;
}
