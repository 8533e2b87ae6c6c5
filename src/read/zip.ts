export interface ZipEntry {
  name: string;
  /** Unpacked size as the directory claims it; 4,294,967,295 for ZIP64. */
  unpacked: number;
}

/** Where an entry stands, and how it is packed. */
export interface ZipDirectoryEntry extends ZipEntry {
  packed: number;
  /** 0: as it is; 8: deflated. */
  method: number;
  isEncrypted: boolean;
  /** Of its local header. */
  offset: number;
  /** Its name as it is written, and whether it says that this is UTF-8. */
  rawName: Uint8Array;
  isUtf8: boolean;
  crc32: number;
  /** Rights and kind as Unix keeps them; 0 where another system packed it. */
  mode: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Who packed it. */
const UNIX = 3;

/** What the directory of a zip lists, without unpacking anything; `undefined` for what is no whole zip. */
export const zipEntriesOf = (bytes: Uint8Array): ZipEntry[] | undefined => directoryOf(bytes);

/** The directory of a zip in full; `undefined` for what is no whole zip. */
export function directoryOf(bytes: Uint8Array): ZipDirectoryEntry[] | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: ZipDirectoryEntry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let n = view.readUInt16LE(end + 10); n > 0; n--) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== ENTRY) return undefined;
    const nameLength = view.readUInt16LE(at + 28);
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + nameLength),
      unpacked: view.readUInt32LE(at + 24),
      packed: view.readUInt32LE(at + 20),
      method: view.readUInt16LE(at + 10),
      isEncrypted: (view.readUInt16LE(at + 8) & 1) === 1,
      offset: view.readUInt32LE(at + 42),
      rawName: view.subarray(at + 46, at + 46 + nameLength),
      isUtf8: (view.readUInt16LE(at + 8) & 0x800) !== 0,
      crc32: view.readUInt32LE(at + 16),
      mode: view[at + 5] === UNIX ? view.readUInt32LE(at + 38) >>> 16 : 0,
    });
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 64 KB. */
function endOf(view: Buffer): number | undefined {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 66_000); at--) {
    if (view.readUInt32LE(at) === END) return at;
  }
  return undefined;
}
