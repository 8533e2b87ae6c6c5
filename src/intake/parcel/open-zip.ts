import { crc32, inflateRawSync } from 'node:zlib';
import { directoryOf, type ZipDirectoryEntry } from '../../read/zip.ts';
import { entryName } from './zip-names.ts';

/** Why an entry, or the whole zip, is not taken. */
export type ZipFault =
  | 'KELUAR_FOLDER'
  | 'BERSANDI'
  | 'TAUTAN'
  | 'BUKAN_BERKAS'
  | 'CARA_LAIN'
  | 'TERLALU_BESAR'
  | 'BOM'
  | 'RUSAK';
export type WholeFault = 'BUKAN_ZIP' | 'TERLALU_BANYAK' | 'TERLALU_BESAR' | 'BERTUMPANG';

export type ZipEntryRead =
  | { name: string; bytes: Buffer; fault?: undefined }
  | { name: string; fault: ZipFault };

const MOST_ENTRIES = 2_000;
const MOST_ENTRY = 60_000_000;
const MOST_WHOLE = 400_000_000;
/** What grows more than this while it is large was packed to do harm. */
const BOMB = { size: 10_000_000, times: 200 };
const LOCAL = 0x04034b50;
const KIND = 0o170000;

const LEAVES = /^\/|^[a-z]:|\0|(^|\/)\.\.(\/|$)/i;
/** What systems put beside people's files. */
const LITTER = /(^|\/)(__MACOSX|Thumbs\.db|desktop\.ini|~\$[^/]*|\.[^/.][^/]*)(\/|$)/i;

/**
 * The entries of a zip, each as bytes or with the reason why not; what systems left in it is passed over.
 *
 * Nothing is unpacked beyond what the directory claims, and entries that share bytes are refused as a whole: 30 kB
 * became 4 GB in a common library.
 */
export function openZip(bytes: Uint8Array): { fault: WholeFault } | { entries: Generator<ZipEntryRead> } {
  const entries = directoryOf(bytes);
  if (!entries) return { fault: 'BUKAN_ZIP' };
  if (entries.length > MOST_ENTRIES) return { fault: 'TERLALU_BANYAK' };
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_WHOLE)
    return { fault: 'TERLALU_BESAR' };
  const spans = entries.map(({ offset, packed }) => [offset, offset + 30 + packed] as const);
  spans.sort(([a], [b]) => a - b);
  if (spans.some(([from], n) => n > 0 && from < (spans[n - 1]?.[1] ?? 0))) return { fault: 'BERTUMPANG' };
  return { entries: read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), entries) };
}

function* read(view: Buffer, entries: readonly ZipDirectoryEntry[]): Generator<ZipEntryRead> {
  for (const entry of entries) {
    const name = entryName(entry.rawName, entry.isUtf8);
    if (name.endsWith('/') && !LEAVES.test(name)) continue;
    if (!LEAVES.test(name) && LITTER.test(name)) continue;
    const fault = faultOf(name, entry);
    if (fault) {
      yield { name, fault };
      continue;
    }
    const bytes = unpacked(view, entry);
    yield bytes ? { name, bytes } : { name, fault: 'RUSAK' };
  }
}

function faultOf(
  name: string,
  { isEncrypted, mode, method, unpacked: size, packed }: ZipDirectoryEntry,
): ZipFault | undefined {
  // Asked first: else `..` would count as a hidden file.
  if (LEAVES.test(name)) return 'KELUAR_FOLDER';
  if (isEncrypted) return 'BERSANDI';
  if ((mode & KIND) === 0o120000) return 'TAUTAN';
  if ((mode & KIND) !== 0 && (mode & KIND) !== 0o100000) return 'BUKAN_BERKAS';
  if (method !== 0 && method !== 8) return 'CARA_LAIN';
  if (size > MOST_ENTRY) return 'TERLALU_BESAR';
  return size > BOMB.size && size / Math.max(1, packed) > BOMB.times ? 'BOM' : undefined;
}

function unpacked(
  view: Buffer,
  { offset, packed, unpacked: size, method, crc32: sum }: ZipDirectoryEntry,
): Buffer | undefined {
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== LOCAL) return undefined;
  const from = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const body = view.subarray(from, from + packed);
  if (body.length !== packed) return undefined;
  try {
    const out = method === 0 ? body : inflateRawSync(body, { maxOutputLength: size + 1 });
    return out.length === size && crc32(out) === sum ? out : undefined;
  } catch (error) {
    // What cannot be unpacked, or is larger than it says.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

export const ZIP_WORDS: Readonly<Record<ZipFault | WholeFault, string>> = {
  KELUAR_FOLDER: 'namanya menunjuk ke luar foldernya',
  BERSANDI: 'dikunci dengan kata sandi',
  TAUTAN: 'pintasan, bukan berkas',
  BUKAN_BERKAS: 'bukan berkas biasa',
  CARA_LAIN: 'dimampatkan dengan cara yang tidak dikenal',
  TERLALU_BESAR: 'isinya terlalu besar',
  BOM: 'isinya membengkak tidak wajar',
  RUSAK: 'rusak atau terpotong',
  BUKAN_ZIP: 'bukan zip yang utuh',
  TERLALU_BANYAK: 'memuat terlalu banyak berkas',
  BERTUMPANG: 'bagian-bagiannya saling bertumpang',
};
