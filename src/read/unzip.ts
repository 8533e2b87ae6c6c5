import { inflateRawSync } from 'node:zlib';
import { directoryOf, type ZipDirectoryEntry } from './zip.ts';

const LOCAL = 0x04034b50;

/** One file of a zip; without bytes where it is damaged, locked, packed in an unusual way, or not of the size it claims. */
export interface ZipPart {
  name: string;
  bytes?: Buffer;
  isEncrypted: boolean;
}

/**
 * Every file of a zip, one after another, each unpacked only when it is asked for.
 *
 * Nothing is unpacked beyond the size that the directory claims: the caller adds those up first.
 */
export function* unpackedParts(
  bytes: Uint8Array,
  wants: (name: string) => boolean = () => true,
): Generator<ZipPart> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const entry of directoryOf(bytes) ?? []) {
    const { name, isEncrypted } = entry;
    if (!wants(name) || (name.endsWith('/') && entry.unpacked === 0)) continue;
    const unpacked = isEncrypted ? undefined : unpackedOf(view, entry);
    yield { name, isEncrypted, ...(unpacked && { bytes: unpacked }) };
  }
}

function unpackedOf(
  view: Buffer,
  { offset, packed, unpacked, method }: ZipDirectoryEntry,
): Buffer | undefined {
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== LOCAL) return undefined;
  const from = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const body = view.subarray(from, from + packed);
  if (body.length !== packed) return undefined;
  const whole = method === 0 ? body : method === 8 ? inflated(body, unpacked) : undefined;
  return whole?.length === unpacked ? whole : undefined;
}

function inflated(body: Buffer, claimed: number): Buffer | undefined {
  try {
    // Node takes no limit of zero.
    return inflateRawSync(body, { maxOutputLength: Math.max(1, claimed) });
  } catch {
    return undefined;
  }
}
