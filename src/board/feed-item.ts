import type { FeedItem } from '../feed/schema/item.ts';
import type { PapanIsian } from '../model/papan.ts';

/** A record of the store as the feed tells it, for those who read items; nobody asks for its seal here. */
export const feedItemOf = (isian: PapanIsian): FeedItem => ({
  id: isian.id,
  url: isian.url,
  judul: isian.judul,
  ringkasan: isian.ringkasan ?? null,
  diterbitkan: isian.diterbitkan ?? null,
  diperbarui: isian.diperbarui ?? null,
  ...(isian.contoh && { contoh: true }),
  sha256: '',
  data: { ...isian.data },
});
