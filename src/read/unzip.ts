import { inflateRawSync } from 'node:zlib';
import { directoryOf } from './zip.ts';

const LOCAL = 0x04034b50;

/** One file of a zip, unpacked; `undefined` where it is not there, damaged, or larger than `mostBytes`. */
export function unpackedEntry(bytes: Uint8Array, name: string, mostBytes: number): Buffer | undefined {
  const entry = directoryOf(bytes)?.find((one) => one.name === name);
  if (!entry || entry.unpacked > mostBytes) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { offset, packed, method } = entry;
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== LOCAL) return undefined;
  const from = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const body = view.subarray(from, from + packed);
  if (method === 0) return body;
  try {
    return method === 8 ? inflateRawSync(body, { maxOutputLength: mostBytes }) : undefined;
  } catch {
    return undefined;
  }
}
