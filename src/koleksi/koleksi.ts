import type * as z from 'zod';
import { type Fault, faultsOfOrder } from './fault.ts';

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
  /** Shorter word for the menu, where `judul` is long. */
  menu?: string;
}

/** Those, and words that only the pages of one koleksi say: headings of fields, labels of choices. */
export type PageTexts = KoleksiTexts & {
  [word: string]:
    | string
    | { readonly [choice: string]: string }
    | ((...facts: never[]) => string)
    | undefined;
};

/** One column of a table such as `program/2026.csv`. Where the field is a choice, `Setiap saat` is read as `setiap_saat`. */
export interface Column {
  key: string;
  label: string;
  /** Other headings that staff use for the same column. */
  synonyms?: readonly string[];
  kind: 'text' | 'code' | 'rupiah' | 'number' | 'percent' | 'date' | 'list';
  required?: boolean;
}

/** A table whose rows are isian: `.csv` or `.xlsx`. */
export interface Table<S extends z.ZodObject = z.ZodObject> {
  columns: readonly Column[];
  /** Slug and id of a row. */
  slugOf(data: z.output<S>): string;
  /**
   * Path of the one table below the situs's folder, without its ending: `ppid/dip`.
   * Absent: `<name>/<tahun>`, one table a year, and every row gets `tahun` from the name of its file.
   */
  file?: string;
  /** Top part of a `.md` that adds text to the row with the same `slugOf`; without such a row the `.md` is an isian by the koleksi's own schema. */
  addition?: z.ZodObject;
}

/** How the isian of a koleksi stand in a list; `terdekat`: what is still to come first, `kode`: by code as in the table. */
export type Order = 'terbaru' | 'terdekat' | 'judul' | 'urutan' | 'kode';

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
  /** Title of an isian where it is not simply its `titleKey`: a post that nobody holds has no `nama`. */
  titleOf?(data: z.output<S>): string;
  order: Order;
  /** Isian on one page of the list. */
  perPage: number;
  /** Address of the list; `undefined`: the koleksi has none (halaman). */
  listAddress: string | undefined;
  /** Address of one isian. */
  addressOf(slug: string, data: z.output<S>): string;
  table?: Table<S>;
  /** The body travels in the feed as plain text and safe HTML. */
  bodyInFeed: boolean;
  /** What the feed says beside the written fields because it follows from them; of a key in both, this. */
  computed?: { schema: z.ZodObject; of(data: z.output<S>): Readonly<Record<string, unknown>> };
  /** The day an isian counts from: sorted by it, shown with it, `diterbitkan` in the feed. */
  dateOf(data: z.output<S>): string | undefined;
  /** Keys that may be written nowhere in this koleksi, and why; the schema refuses them as unknown. */
  refused?: Readonly<Record<string, string>>;
  /** How often an isian is reviewed that does not say so itself, as in `tinjau_setiap`; absent: never. */
  tinjauSetiap?: string;
  /** What is wrong between the fields of one isian that each are right. */
  faultsOf(data: z.output<S>): readonly Fault[];
  /** Keys of `data` that are paths of files, and of pictures with their alternative text; `foto[].gambar` in a list, see `key-path.ts`. */
  files?: readonly string[];
  /** Keys of `data` that are links; one that begins with `/` leads to an address of the situs itself. */
  links?: readonly string[];
  /** Keys of `data` that hold the slug of another isian of the same koleksi. */
  siblings?: readonly string[];
  pictures?: readonly { key: string; alt: string }[];
  /** Key of `data` that two isian have alike which stand beside each other's text as kin. */
  kinBy?: string;
  /** Whether the list stands in the situs without an isian, saying so: gaps are shown, only extras vanish. */
  whenEmpty: 'shown' | 'hidden';
  /**
   * Anchors that its own page component makes beside the headings of the body, and that links may name: a heading of
   * the body never gets one of them. All other ids of pages hold an underscore, which no heading's anchor does.
   */
  anchors?(data: z.output<S>): readonly string[];
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
    whenEmpty: 'shown',
    dateOf: (data) => {
      const tanggal: unknown = data.tanggal;
      return typeof tanggal === 'string' ? tanggal : undefined;
    },
    pictures: [{ key: 'gambar', alt: 'gambar_alt' }],
    ...own,
    // A page that waits for its content lacks what its fields would need of each other.
    faultsOf: (data) => [
      ...faultsOfOrder(data, 'berakhir', 'terbit'),
      ...(data.belum_diisi === true ? [] : (own.faultsOf?.(data) ?? [])),
    ],
  };
}
