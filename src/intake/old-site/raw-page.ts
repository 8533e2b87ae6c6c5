import type { LeftOutWhy } from './site.ts';

/** One page, post or attachment as a source tells it, before anything is cleaned. */
export interface RawPage {
  url: string;
  type: 'post' | 'page';
  title: string;
  html: string;
  slug?: string;
  day?: string | undefined;
  changed?: string | undefined;
  isDraft: boolean;
  categories: readonly { slug: string; name: string }[];
  excerpt?: string;
  picture?: string | undefined;
}

/** What a source holds. */
export interface RawSite {
  origin: string;
  pages: RawPage[];
  media: Media;
  lists: { url: string; slug: string }[];
  leftOut: Map<LeftOutWhy, number>;
}

/** Pictures of the library, by number and by address. */
export interface Media {
  urlOf: (id: string) => string | undefined;
  wordsOf: (url: string) => string | undefined;
}

export function count(leftOut: Map<LeftOutWhy, number>, why: LeftOutWhy): void {
  leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
}

/** `2026-01-05 08:00:00` or `2026-01-05T08:00:00` → `2026-01-05`; what is no day gives none. */
export function dayOf(written: string | undefined): string | undefined {
  const day = /^(?:19[89]\d|20\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[T ])/.exec(
    written ?? '',
  )?.[0];
  return day !== undefined && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? day : undefined;
}

/** What WordPress puts into every new site. */
const OWN_SLUGS = new Set(['hello-world', 'halo-dunia', 'sample-page', 'laman-contoh', 'contoh-laman']);
const OWN_WORDS =
  /Welcome to WordPress\. This is your first post|This is an example page\. It’?'?s different from a blog post|Selamat datang di WordPress\. Ini adalah pos pertama Anda|Ini adalah contoh laman\.|privacy-policy-tutorial|<strong>Suggested text:|<strong>Teks yang disarankan:/i;

export const isSample = ({ slug, html }: Pick<RawPage, 'slug' | 'html'>): boolean =>
  OWN_WORDS.test(html) || (OWN_SLUGS.has(slug ?? '') && html.length < 4_000);
