import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { jsonNesting } from '../../text/json-nesting.ts';
import { NoOldSite } from './no-old-site.ts';
import { count, dayOf, isSample, type RawPage, type RawSite } from './raw-page.ts';
import { plainWords } from './words.ts';

/** What a WordPress answers over HTTP, each list in the order of its pages. */
export interface AnswerFiles {
  origin: string;
  posts: readonly string[];
  pages: readonly string[];
  media: readonly string[];
  categories: readonly string[];
}

const rendered = z.object({ rendered: z.string() });

const post = z.object({
  link: z.string(),
  slug: z.string(),
  date: z.string().nullish(),
  modified: z.string().nullish(),
  status: z.string().optional(),
  title: rendered,
  content: rendered.extend({ protected: z.boolean().optional() }),
  excerpt: rendered.optional(),
  featured_media: z.int().optional(),
  categories: z.array(z.int()).optional(),
});
const medium = z.object({
  id: z.int(),
  source_url: z.string(),
  alt_text: z.string().optional(),
  caption: rendered.optional(),
});
const category = z.object({ id: z.int(), slug: z.string(), name: z.string(), link: z.string().optional() });

const MOST_NESTED = 64;

function listIn<T>(files: readonly string[], shape: z.ZodType<T>): T[] {
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    let value: unknown;
    try {
      value = jsonNesting(text) > MOST_NESTED ? undefined : JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    if (!Array.isArray(value)) throw new NoOldSite('jawabannya bukan daftar WordPress');
    // What one record lacks is no reason to lose the others.
    return value.flatMap((one: unknown) => {
      const read = shape.safeParse(one);
      return read.success ? [read.data] : [];
    });
  });
}

/**
 * A site by what its WordPress answered.
 *
 * @throws NoOldSite
 */
export function readAnswers({ origin, ...files }: AnswerFiles): RawSite {
  const library = listIn(files.media, medium).map((one) => ({
    id: String(one.id),
    url: one.source_url,
    words: plainWords(one.alt_text || one.caption?.rendered || ''),
  }));
  const byId = new Map(library.map((one) => [one.id, one.url]));
  const byUrl = new Map(library.map((one) => [one.url, one.words]));
  const terms = new Map(listIn(files.categories, category).map((one) => [one.id, one]));
  const site: RawSite = {
    origin,
    pages: [],
    media: { urlOf: (id) => byId.get(id), wordsOf: (url) => byUrl.get(url) },
    lists: [...terms.values()].flatMap(({ link, slug }) => (link === undefined ? [] : [{ url: link, slug }])),
    leftOut: new Map(),
  };
  for (const [type, paths] of [['post', files.posts] as const, ['page', files.pages] as const])
    for (const one of listIn(paths, post)) {
      const page = pageOf(one, type, { site, terms });
      if (page) site.pages.push(page);
    }
  return site;
}

function pageOf(
  one: z.output<typeof post>,
  type: RawPage['type'],
  { site, terms }: { site: RawSite; terms: ReadonlyMap<number, z.output<typeof category>> },
): RawPage | undefined {
  if (one.content.protected) return void count(site.leftOut, 'sandi');
  const html = one.content.rendered;
  if (isSample({ slug: one.slug, html })) return void count(site.leftOut, 'bawaan');
  return {
    url: one.link,
    type,
    title: one.title.rendered,
    html,
    slug: one.slug,
    day: dayOf(one.date ?? undefined),
    changed: dayOf(one.modified ?? undefined),
    isDraft: false,
    categories: (one.categories ?? []).flatMap((id) => terms.get(id) ?? []),
    excerpt: one.excerpt?.rendered ?? '',
    picture: one.featured_media ? site.media.urlOf(String(one.featured_media)) : undefined,
  };
}
