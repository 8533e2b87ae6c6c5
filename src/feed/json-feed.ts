import { generateJsonFeed } from 'feedsmith';
import type { Situs } from '../model/situs.ts';
import { startOf } from './days.ts';
import type { Entry } from './news.ts';
import type { Channel } from './rss.ts';

/** JSON Feed 1.1 of the same entries as the RSS of the whole situs. */
export function jsonFeedOf(
  situs: Situs,
  { address, page, title, description }: Channel,
  entries: readonly Entry[],
): string {
  const site = `https://${situs.host}`;
  const feed = generateJsonFeed({
    title,
    home_page_url: site + page,
    feed_url: site + address,
    description,
    language: 'id',
    authors: [{ name: situs.nama, url: `${site}/` }],
    items: entries.map((entry) => itemOf(situs, entry)),
  });
  // The library leaves out an empty list, and the standard wants one.
  return JSON.stringify(Object.assign({}, feed, entries.length === 0 && { items: [] }));
}

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
