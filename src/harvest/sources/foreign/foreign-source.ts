import { sha256Of } from '../../../feed/hash.ts';
import type { BarisRegister } from '../../../koleksi/kabupaten/register.ts';
import type { Network, Reply, Validators } from '../../../network/network.ts';
import { LARGEST, type Source, SourceFault } from '../../source.ts';
import { askDocument } from '../ask-document.ts';
import { type ForeignFeed, foreignFeed } from './foreign-feed.ts';
import type { ForeignReader } from './open-reader.ts';
import type { ForeignQuestion, ForeignRecord } from './record.ts';

/** What a source is opened with beside its row. */
export interface Around {
  network: Network;
  reader: ForeignReader;
  /** The day it is taken, `YYYY-MM-DD`. */
  tanggal: string;
  /** Code of the kabupaten, for bodies without a region of their own. */
  kodeWilayah: string;
}

/** How one system of others is asked. */
export interface System {
  jenis: string;
  kind: ForeignQuestion['kind'];
  koleksi: readonly ForeignRecord['koleksi'][];
  isNewestOnly?: boolean;
  /**
   * What all of it is told by, at the price of few requests; `same`: it is what is known.
   *
   * @param read all of it, where it is not
   */
  look: (ask: Ask, known?: Validators) => Promise<Look | 'same' | undefined>;
}

export interface Look {
  validators: Validators;
  documents: () => Promise<readonly Uint8Array[]>;
}

/** An address below the source's, or a whole one on its host. @throws SourceFault */
export type Ask = (
  url: string,
  wish?: { known?: Validators | undefined; types?: readonly string[] },
) => Promise<Reply>;

/** A situs of another system, read in a child, handed on as our feed. */
export function foreignSource(
  row: BarisRegister,
  alamat: string,
  { network, reader, tanggal, kodeWilayah }: Around,
  { jenis, kind, koleksi, look, isNewestOnly }: System,
): Source {
  const hosts = [
    ...new Set([new URL(alamat).host, row.host, `www.${row.host}`].map((one) => one.toLowerCase())),
  ];
  const ask: Ask = (url, wish) => askDocument(network, { alamat, url, most: LARGEST.part, ...wish });
  let feed: ForeignFeed | undefined;

  /** Systems of others have no signed list: what is planted in them is looked for where all see it. */
  async function lookAtFront(): Promise<void> {
    const front = await ask(new URL('/', alamat).href);
    if (front.status !== 200 || !/html/.test(front.type)) return;
    const { suspicions } = await reader.read({ kind: 'halaman-depan', documents: [front.bytes], hosts });
    if (suspicions[0]) throw new SourceFault(suspicions[0], { keadaan: 'dicurigai_diubah' });
  }

  return {
    jenis,
    situs: row.id,
    isForeign: true,
    ...(isNewestOnly && { isNewestOnly }),
    async manifest(known) {
      const seen = await look(ask, known);
      if (seen === undefined) return undefined;
      await lookAtFront();
      if (seen === 'same') return 'same';
      const read = await reader.read({ kind, documents: await seen.documents(), hosts });
      feed = foreignFeed(row, read, { koleksi, tanggal, kodeWilayah });
      return { bytes: feed.manifest, validators: seen.validators };
    },
    async part(url) {
      const bytes = feed?.parts.get(url);
      if (!bytes) throw new SourceFault('bagiannya tidak ada');
      return bytes;
    },
    // Files of other systems stay where they are: our records name none of them.
    file: () => Promise.reject(new SourceFault('berkasnya tidak ada')),
  };
}

/** What a list of documents is told by where its server tells nothing. */
export const validatorsOf = (documents: readonly Uint8Array[]): Validators => ({
  etag: `"${sha256Of(documents.map((one) => sha256Of(one)).join())}"`,
});

export const JSON_TYPES = ['application/json', 'text/plain', 'application/feed+json'] as const;
