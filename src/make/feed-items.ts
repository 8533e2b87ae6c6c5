import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ItemMaker, itemMakerOf } from '../feed/item.ts';
import type { FeedItem } from '../feed/schema/item.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import type { LastFolder } from './last/folder.ts';
import type { Reusing } from './page-filling.ts';
import { watchedPart } from './reads/watched.ts';

/** The parts of the feed, as one source: out of them items are taken that would become the same. */
const PARTS = 'bagian umpan';
const isPart = (address: string): boolean => /^\/lcc\/.+\.json$/.test(address);

/** Items of the feed: made, or taken from the last feed where all that they read is as it was. */
export class FeedItems {
  readonly #reusing: Reusing;
  readonly #last: ReadonlyMap<string, FeedItem>;

  constructor(reusing: Reusing) {
    this.#reusing = reusing;
    this.#last = reusing.last ? itemsIn(reusing.last) : new Map();
  }

  makerOf = (koleksi: Koleksi): ItemMaker => {
    const make = itemMakerOf(koleksi);
    const { cells, digestOf, filling, last } = this.#reusing;
    return (item, situs) => {
      const name = cells.nameOf.get(item);
      if (name === undefined) return make(item, situs);
      const source = `umpan ${name}`;
      const known = this.#last.get(keyOf(koleksi.name, item.id));
      const reads = known && last?.readsOf(source, digestOf);
      if (known && reads) {
        filling.made(source, [], reads);
        return known;
      }
      const seen = new Set<string>();
      const part = watchedPart(cells, item, (read) => seen.add(read));
      filling.made(source, [], seen);
      return make(part.seen, part.situs);
    };
  };

  /** Notes where the items of this feed will stand. */
  stand(addresses: Iterable<string>): void {
    const paths = [...addresses].filter(isPart).map((address) => address.slice(1));
    this.#reusing.filling.made(PARTS, paths);
  }
}

const keyOf = (koleksi: string, id: string): string => JSON.stringify([koleksi, id]);

/** Items of the last feed, where all its parts stand as they were finished. */
function itemsIn(last: LastFolder): ReadonlyMap<string, FeedItem> {
  const items = new Map<string, FeedItem>();
  for (const [below] of last.filesOf(PARTS) ?? []) {
    const { koleksi, isi } = JSON.parse(readFileSync(path.join(last.folder, below), 'utf8'));
    for (const item of isi) items.set(keyOf(koleksi, item.id), item);
  }
  return items;
}
