import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../disk/error-code.ts';
import { pathsInside } from '../../text/inside.ts';
import { LARGEST, type Source, SourceFault } from '../source.ts';

/** A finished situs in the output of a build: always a whole folder, the last good one where the newest content is broken. */
export function folderSource(keluaran: string, situs: string): Source {
  const folder = path.join(keluaran, situs);
  return {
    jenis: 'folder',
    situs,
    isForeign: false,
    manifest: async () => {
      const bytes = bytesOf(path.join(folder, 'lcc.json'), LARGEST.manifest);
      return bytes && { bytes };
    },
    // The manifest was judged: its addresses have the one form that leads nowhere else.
    part: async (url) => {
      const bytes = bytesOf(path.join(folder, ...url.slice(1).split('/')), LARGEST.part);
      if (!bytes) throw new SourceFault('berkasnya tidak ada');
      return bytes;
    },
    file: async (url) => {
      const [place] = pathsInside(url, '');
      const bytes =
        place === undefined ? undefined : bytesOf(path.join(folder, ...place.split('/')), LARGEST.file);
      if (!bytes) throw new SourceFault('berkasnya tidak ada');
      return bytes;
    },
  };
}

function bytesOf(file: string, most: number): Uint8Array | undefined {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (!stats) return undefined;
    if (!stats.isFile()) throw new SourceFault('bukan berkas biasa');
    if (stats.size > most) throw new SourceFault(`lebih besar dari ${most} bita`);
    return readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}
