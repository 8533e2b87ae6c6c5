import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { NoOldSite } from './no-old-site.ts';
import { count, dayOf, isSample, type RawPage, type RawSite } from './raw-page.ts';
import { plainWords } from './words.ts';

/** Letters of one element; a page of an office has a thousandth of it. */
const MOST_TEXT = 5_000_000;
const MOST_ITEMS = 50_000;

/** Not one letter of these is kept: names, e-mail and IP addresses of people. */
const OF_PEOPLE = new Set(['wp:comment', 'wp:author', 'dc:creator']);

interface Item {
  fields: Map<string, string>;
  meta: Map<string, string>;
  categories: { slug: string; name: string }[];
}

/**
 * An export of WordPress (WXR), read piece by piece.
 *
 * @throws NoOldSite
 */
export async function readWxr(file: string): Promise<RawSite> {
  const items: Item[] = [];
  const head = new Map<string, string>();
  const terms: { slug: string; name: string }[] = [];
  const parser = listen({ items, head, terms });
  // WordPress writes signs that XML forbids.
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>)
    parser.write(chunk.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
  parser.close();
  const origin = originOf(head.get('wp:base_blog_url') ?? head.get('link'));
  if (!head.has('wp:wxr_version') || origin === undefined) throw new NoOldSite('bukan ekspor WordPress');
  if (!head.has('</rss>')) throw new NoOldSite('berkas ekspornya terpotong');
  return siteOf(items, terms, origin);
}

interface Into {
  items: Item[];
  head: Map<string, string>;
  terms: { slug: string; name: string }[];
}

function listen({ items, head, terms }: Into): SaxesParser {
  const parser = new SaxesParser();
  let item: Item | undefined;
  let text = '';
  let hidden = 0;
  let meta = { key: '', value: '' };
  let term = { slug: '', name: '' };
  let category: { slug: string; isCategory: boolean } | undefined;
  // An entity that nobody declared stays as it is written; what is broken worse ends without its `wxr_version`.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    if (OF_PEOPLE.has(name)) hidden++;
    text = '';
    if (name === 'item') item = { fields: new Map(), meta: new Map(), categories: [] };
    if (name === 'wp:postmeta') meta = { key: '', value: '' };
    if (name === 'wp:category') term = { slug: '', name: '' };
    if (name === 'category')
      category = { slug: attributes['nicename'] ?? '', isCategory: attributes['domain'] === 'category' };
  });
  const take = (piece: string): void => {
    if (hidden > 0) return;
    text += piece;
    if (text.length > MOST_TEXT) throw new NoOldSite('satu tulisannya terlalu panjang');
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    if (name === 'rss') head.set('</rss>', '');
    if (OF_PEOPLE.has(name)) hidden--;
    else if (hidden > 0) return;
    else if (name === 'item' && item) {
      items.push(item);
      item = undefined;
      if (items.length > MOST_ITEMS) throw new NoOldSite('isinya terlalu banyak');
    } else if (name === 'wp:meta_key') meta.key = text;
    else if (name === 'wp:meta_value') meta.value = text;
    else if (name === 'wp:postmeta') item?.meta.set(meta.key, meta.value);
    else if (name === 'wp:category_nicename') term.slug = text;
    else if (name === 'wp:cat_name') term.name = text;
    else if (name === 'wp:category') terms.push(term);
    else if (name === 'category' && category) {
      if (category.isCategory) item?.categories.push({ slug: category.slug, name: text });
      category = undefined;
    } else if (item) {
      if (!item.fields.has(name)) item.fields.set(name, text);
    } else if (!head.has(name)) head.set(name, text);
    text = '';
  });
  return parser;
}

const originOf = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//.test(url.trim()) && URL.canParse(url.trim())
    ? new URL(url.trim()).origin
    : undefined;

function siteOf(items: readonly Item[], terms: Into['terms'], origin: string): RawSite {
  const attachments = new Map<string, { url: string; words: string }>();
  for (const { fields, meta } of items) {
    if (fields.get('wp:post_type') !== 'attachment') continue;
    const url = fields.get('wp:attachment_url') ?? '';
    const words = meta.get('_wp_attachment_image_alt') || fields.get('excerpt:encoded') || '';
    attachments.set(fields.get('wp:post_id') ?? '', { url, words: plainWords(words) });
  }
  const byUrl = new Map([...attachments.values()].map(({ url, words }) => [url, words]));
  const site: RawSite = {
    origin,
    pages: [],
    media: { urlOf: (id) => attachments.get(id)?.url, wordsOf: (url) => byUrl.get(url) },
    // Where they stand is a setting of the site that its export does not tell: this is what every site begins with.
    lists: terms.map(({ slug }) => ({ url: `${origin}/category/${slug}/`, slug })),
    leftOut: new Map(),
  };
  for (const item of items) {
    const page = pageOf(item, site);
    if (page) site.pages.push(page);
  }
  return site;
}

function pageOf({ fields, meta, categories }: Item, { media, leftOut }: RawSite): RawPage | undefined {
  const type = fields.get('wp:post_type');
  const status = fields.get('wp:status');
  if (type === 'attachment') return undefined;
  if (type !== 'post' && type !== 'page') return void count(leftOut, 'tampilan');
  if (status === 'trash' || status === 'auto-draft' || status === 'inherit')
    return void count(leftOut, 'sampah');
  if (status === 'private') return void count(leftOut, 'pribadi');
  // It stands here in clear.
  if ((fields.get('wp:post_password') ?? '') !== '') return void count(leftOut, 'sandi');
  const slug = fields.get('wp:post_name') ?? '';
  const html = fields.get('content:encoded') ?? '';
  if (isSample({ slug, html })) return void count(leftOut, 'bawaan');
  const day = dayOf(fields.get('wp:post_date'));
  const thumbnail = meta.get('_thumbnail_id');
  return {
    url: (fields.get('link') ?? '').trim(),
    type,
    title: fields.get('title') ?? '',
    html,
    slug,
    day,
    changed: dayOf(fields.get('wp:post_modified')),
    isDraft: status !== 'publish',
    categories,
    excerpt: fields.get('excerpt:encoded') ?? '',
    picture: thumbnail === undefined ? undefined : media.urlOf(thumbnail),
  };
}
