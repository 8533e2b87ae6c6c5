import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** The first moment that a zip can tell: bytes of a zip follow from what is in it alone. */
const NO_MOMENT = new Date(1980, 0, 1);

/** A zip of these files, in this order; the same files give the same bytes. */
export async function writeZip(files: Iterable<readonly [name: string, bytes: Uint8Array]>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, bytes] of files)
    zip.addBuffer(Buffer.from(bytes), name, { mtime: NO_MOMENT, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}
