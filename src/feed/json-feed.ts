import { generateJsonFeed } from 'feedsmith';
import type { Situs } from '../model/situs.ts';
import { startOf } from './days.ts';
import type { Entry } from './news.ts';
import type { Channel } from './rss.ts';

/** What a JSON Feed 1.1 is made of: the same entries as the RSS of the whole situs. */
export function jsonFeedOf(
  situs: Situs,
  { address, page, title, description }: Channel,
  entries: readonly Entry[],
) {
  const site = `https://${situs.host}`;
  return {
    title,
    home_page_url: site + page,
    feed_url: site + address,
    description,
    language: 'id',
    authors: [{ name: situs.nama, url: `${site}/` }],
    items: entries.map((entry) => itemOf(situs, entry)),
  };
}

/** The library leaves out an empty list, and the standard wants one. */
export const jsonFeedText = (feed: ReturnType<typeof jsonFeedOf>): string =>
  JSON.stringify(Object.assign({}, generateJsonFeed(feed), feed.items.length === 0 && { items: [] }));

const itemOf = (situs: Situs, entry: Entry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  ...(entry.summary && { summary: entry.summary }),
  ...(entry.html
    ? { content_html: entry.html }
    : { content_text: entry.text ?? entry.summary ?? entry.title }),
  ...(entry.image && { image: entry.image }),
  date_published: startOf(entry.published, situs),
  ...(entry.modified && { date_modified: startOf(entry.modified, situs) }),
  tags: entry.tags,
  attachments: entry.files.map(({ url, type, size }) => ({ url, mime_type: type, size_in_bytes: size })),
});
