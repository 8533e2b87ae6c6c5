import { textsAt } from '../koleksi/key-path.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { byText } from '../model/order.ts';
import type { Situs } from '../model/situs.ts';
import { mediaTypeOf } from './media-types.ts';
import { printable } from './printable.ts';
import type { FeedItem } from './schema/item.ts';
import { type PublishedFile, publishedFile } from './schema/published-file.ts';

/** Entries in one feed of news: what a reader that looks once a month has not seen yet. */
export const MOST_NEWS = 50;

/** One isian as RSS and JSON Feed tell it; all addresses in full. */
export interface Entry {
  /** Opaque and for ever: situs, koleksi, id; never the address. */
  id: string;
  url: string;
  title: string;
  summary?: string;
  html?: string;
  text?: string;
  published: string;
  modified?: string;
  tags: string[];
  image?: string;
  files: { url: string; type: string; size: number }[];
}

/** Koleksi whose isian are news: they stand newest first in a list of their own. */
export const isNews = ({ order, listAddress }: Koleksi): boolean =>
  order === 'terbaru' && listAddress !== undefined;

/** The newest entries of some koleksi; isian without a day are no news. */
export function newsOf(situs: Situs, items: readonly { koleksi: Koleksi; item: FeedItem }[]): Entry[] {
  return items
    .flatMap(({ koleksi, item }) =>
      item.diterbitkan
        ? [{ koleksi, item, published: item.diterbitkan, id: entryIdOf(situs, koleksi, item) }]
        : [],
    )
    .sort((a, b) => byText(b.published, a.published) || byText(a.id, b.id))
    .slice(0, MOST_NEWS)
    .map(({ koleksi, item, published }) => entryOf(situs, koleksi, item, published));
}

const entryIdOf = (situs: Pick<Situs, 'id'>, koleksi: Koleksi, item: FeedItem): string =>
  `${situs.id}/${koleksi.name}/${item.id}`;

/** One record as an entry of its situs. */
export function entryOf(
  situs: Pick<Situs, 'id' | 'host'>,
  koleksi: Koleksi,
  item: FeedItem,
  published: string,
): Entry {
  const { isi_html: html, isi_teks: text, kategori, kata_kunci: words, gambar } = item.data;
  const tags = [item.contoh ? 'contoh' : undefined, kategori, ...(Array.isArray(words) ? words : [])];
  const image = publishedFile.safeParse(gambar);
  return {
    id: entryIdOf(situs, koleksi, item),
    url: inFull(item.url, situs),
    title: printable(item.contoh ? `Contoh: ${item.judul}` : item.judul),
    ...(item.ringkasan && { summary: printable(item.ringkasan) }),
    ...(typeof html === 'string' && html && { html: printable(html) }),
    ...(typeof text === 'string' && text && { text: printable(text) }),
    published,
    ...(item.diperbarui && { modified: item.diperbarui }),
    tags: [...new Set(tags.filter((tag) => typeof tag === 'string').map(printable))],
    ...(image.success && { image: inFull(image.data.url, situs) }),
    files: filesOf(koleksi, item).map(({ url, jenis, ukuran }) => ({
      url: inFull(url, situs),
      type: mediaTypeOf(jenis ?? ''),
      size: ukuran ?? 0,
    })),
  };
}

/** Files that the isian offers, at the keys that its koleksi names. */
function filesOf({ files = [] }: Koleksi, { data }: FeedItem): PublishedFile[] {
  return files
    .flatMap((key) => textsAt(data, `${key}.url`).map(({ at }) => at.replace(/\.url$/, '')))
    .flatMap((at) => {
      const file = publishedFile.safeParse(valueAt(data, at));
      return file.success && file.data.sha256 ? [file.data] : [];
    });
}

const valueAt = (data: unknown, at: string): unknown =>
  at.split('.').reduce<unknown>((value, key) => Object(value)[key], data);

const inFull = (address: string, { host }: Pick<Situs, 'host'>): string =>
  new URL(address, `https://${host}`).href;
