import { readFileSync } from 'node:fs';
import { scaledPicture, sharePicture } from '../../fleet/index.ts';
import type { Answer } from '../answer.ts';
import { typeAt } from '../media-types.ts';
import type { ReadySitus } from './known-situs.ts';
import { MADE_ON_REQUEST, type MadeFiles } from './made-on-request.ts';

/** What was made for a situs at its first request; a new reading of the situs has none. */
const made = new WeakMap<ReadySitus, Map<string, Promise<MadeFiles>>>();

/**
 * All that a situs has at fixed addresses beside its pages: feed, colours, emblem, pictures, downloads.
 *
 * @param cache where scaled pictures are kept
 */
export async function documentAt(
  address: string,
  ready: ReadySitus,
  cache: string,
): Promise<Answer | undefined> {
  const document = ready.documents().get(address);
  if (document) return { status: 200, ...document };
  const body = (await pictureAt(address, ready, cache)) ?? downloadAt(address, ready);
  if (body) return { status: 200, type: typeAt(address), body };
  for (const [prefix, make] of MADE_ON_REQUEST) {
    if (!address.startsWith(prefix)) continue;
    const file = (await onceFor(ready, prefix, () => make(ready, cache))).get(address);
    return file && { status: 200, ...file };
  }
  return undefined;
}

async function pictureAt(
  address: string,
  { situs, read }: ReadySitus,
  cache: string,
): Promise<Buffer | undefined> {
  if (address === situs.sharePicture) return sharePicture(situs, cache);
  for (const [path, { sources }] of situs.pictures) {
    const source = sources.find((one) => one.address === address);
    const file = source && read.files.get(path);
    if (file) return scaledPicture(file, source.width, cache);
  }
  return undefined;
}

function downloadAt(address: string, { situs, read }: ReadySitus): Buffer | undefined {
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
