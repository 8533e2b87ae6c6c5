import type { Network, Reply, Validators } from '../../network/network.ts';
import { LARGEST, type Source, SourceFault } from '../source.ts';
import { askDocument } from './ask-document.ts';

/** Servers that know no better say `text/plain`. */
const TYPES = ['application/json', 'text/plain', 'application/octet-stream'];

/** A situs that publishes our own feed, wherever it stands. */
export function httpSource(situs: string, alamat: string, network: Network): Source {
  const ask = (url: string, most: number, known?: Validators): Promise<Reply> =>
    askDocument(network, { alamat, url, most, known, types: TYPES });
  return {
    jenis: 'http',
    situs,
    isForeign: true,
    async manifest(known) {
      const { status, bytes, validators } = await ask('/lcc.json', LARGEST.manifest, known);
      if (status === 304) return 'same';
      return status === 200 ? { bytes, validators } : undefined;
    },
    published: (url, most, known) => askDocument(network, { alamat, url, most, known }),
    async file(url) {
      const { status, bytes } = await askDocument(network, { alamat, url, most: LARGEST.file });
      if (status !== 200) throw new SourceFault('berkasnya tidak ada');
      return bytes;
    },
    async part(url) {
      const { status, bytes } = await ask(url, LARGEST.part);
      if (status !== 200) throw new SourceFault('berkasnya tidak ada');
      return bytes;
    },
  };
}
