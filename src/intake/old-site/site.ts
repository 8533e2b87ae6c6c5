import type { Root } from 'mdast';
import * as z from 'zod';

/**
 * An old site as it was read: pages cleaned to the parts that a page of ours may have, pictures and links still by
 * their old addresses. Made and read by our own child; nobody's login, e-mail or comment is in it.
 */

/** Why a thing of the old site is not even looked at. */
export const LEFT_OUT = ['sandi', 'pribadi', 'sampah', 'bawaan', 'tampilan', 'kosong'] as const;
export type LeftOutWhy = (typeof LEFT_OUT)[number];

export const oldPage = z.strictObject({
  /** Address in full. */
  url: z.string(),
  koleksi: z.enum(['berita', 'pengumuman', 'halaman']),
  judul: z.string(),
  slug: z.string(),
  /** `YYYY-MM-DD` in the site's own zone; absent: it says none. */
  day: z.string().optional(),
  changed: z.string().optional(),
  isDraft: z.boolean(),
  kategori: z.string().optional(),
  ringkasan: z.string().optional(),
  /** The picture on top, and what the old site said of it. */
  picture: z.strictObject({ url: z.string(), alt: z.string() }).optional(),
  /** mdast, with addresses in full. */
  tree: z.custom<Root>((value) => typeof value === 'object' && value !== null && 'children' in value),
  cut: z.strictObject({ hidden: z.int(), spamLinks: z.int(), code: z.int() }),
});

export type OldPage = z.output<typeof oldPage>;

export const oldSite = z.strictObject({
  /** Origin of its addresses: `https://dinkes.contoh.go.id`; of a folder an invented one. */
  origin: z.string(),
  pages: z.array(oldPage),
  lists: z.array(z.strictObject({ url: z.string(), koleksi: z.enum(['berita', 'pengumuman']) })),
  leftOut: z.partialRecord(z.enum(LEFT_OUT), z.int()),
});

export type OldSite = z.output<typeof oldSite>;

/** A thing that was asked for at its old place: its bytes, or why they are not there. */
export const fetched = z.record(
  z.string(),
  z.union([z.strictObject({ file: z.string() }), z.strictObject({ why: z.string() })]),
);

export type Fetched = z.output<typeof fetched>;
