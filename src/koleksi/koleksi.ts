import type * as z from 'zod';

/** Words of one koleksi, as citizens read them. */
export interface KoleksiTexts {
  /** Heading of the list, and word of the menu: `Berita`. */
  judul: string;
  /** One sentence under that heading. */
  ringkasan: string;
  /** Counted thing, lower case: `berita` as in "12 berita". */
  satuan: string;
  /** What the list says when there is none. */
  kosong: string;
}

/** One column of a table such as `program/2026.csv`. */
export interface Column {
  key: string;
  label: string;
  /** Other headings that staff use for the same column. */
  synonyms?: readonly string[];
  kind: 'text' | 'code' | 'rupiah' | 'number' | 'percent' | 'date' | 'list';
  required?: boolean;
}

/** How the isian of a koleksi stand in a list. */
export type Order = 'terbaru' | 'terdekat' | 'judul' | 'urutan';

/**
 * One kind of content: its schema, its words, how it is listed and what it gives to the feed.
 *
 * @typeParam S schema of what an editor writes at the top of one file, or in one row of a table
 * @typeParam N the name as a literal, so that `KoleksiData` can be derived from the list of all
 */
export interface Koleksi<S extends z.ZodObject = z.ZodObject, N extends string = string> {
  /** Folder in a situs, key in the feed, first part of the address. */
  name: N;
  schema: S;
  texts: KoleksiTexts;
  /** The key that is the `judul` of an isian: `nama` for program and pejabat. */
  titleKey: 'judul' | 'nama';
  order: Order;
  /** Isian on one page of the list. */
  perPage: number;
  /** Address of the list; `undefined`: the koleksi has none (halaman). */
  listAddress: string | undefined;
  /** Address of one isian. */
  addressOf(slug: string, data: z.output<S>): string;
  /** Tables `<tahun>.csv` or `<tahun>.xlsx`, one row an isian. */
  table?: { columns: readonly Column[]; slugOf(data: z.output<S>): string };
  /** The body travels in the feed as plain text and safe HTML. */
  bodyInFeed: boolean;
  /** The day an isian counts from: sorted by it, shown with it, `diterbitkan` in the feed. */
  dateOf(data: z.output<S>): string | undefined;
  /** Keys of `data` that are paths of files, and of pictures with their alternative text. */
  files?: readonly string[];
  pictures?: readonly { key: string; alt: string }[];
}

/** A koleksi with the usual choices filled in: own list, address `/<name>/<slug>/`, newest first, twelve on a page. */
export function defineKoleksi<S extends z.ZodObject, const N extends string>(
  own: Pick<Koleksi<S, N>, 'name' | 'schema' | 'texts'> & Partial<Koleksi<S, N>>,
): Koleksi<S, N> {
  return {
    titleKey: 'judul',
    order: 'terbaru',
    perPage: 12,
    listAddress: `/${own.name}/`,
    addressOf: (slug) => `/${own.name}/${slug}/`,
    bodyInFeed: false,
    dateOf: (data) => {
      const tanggal: unknown = data['tanggal'];
      return typeof tanggal === 'string' ? tanggal : undefined;
    },
    pictures: [{ key: 'gambar', alt: 'gambar_alt' }],
    ...own,
  };
}
