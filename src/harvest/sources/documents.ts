import { type Source, SourceFault } from '../source.ts';

/** Bytes at an address of a situs whose files are made when they are asked for, as dev makes them. */
type BytesAt = (address: string) => string | Uint8Array | undefined;

/** A situs that nobody has written to a folder: what it would hold is asked for by address. */
export function documentSource(situs: string, bytesAt: BytesAt): Source {
  const bytes = (address: string): Uint8Array | undefined => {
    const body = bytesAt(address);
    return typeof body === 'string' ? Buffer.from(body) : body;
  };
  const given = async (address: string): Promise<Uint8Array> => {
    const found = bytes(address);
    if (!found) throw new SourceFault('berkasnya tidak ada');
    return found;
  };
  return {
    jenis: 'folder',
    situs,
    isForeign: false,
    manifest: async () => {
      const found = bytes('/lcc.json');
      return found && { bytes: found };
    },
    part: given,
    file: given,
  };
}
