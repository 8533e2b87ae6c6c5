import { generateRssFeed } from 'feedsmith';
import type { Situs } from '../model/situs.ts';
import { startOf } from './days.ts';
import type { Entry } from './news.ts';

/** What one RSS file tells, and where it stands. */
export interface Channel {
  address: string;
  /** Page that shows the same to people. */
  page: string;
  title: string;
  description: string;
}

/** What an RSS 2.0 is made of, with the whole text of each entry, where it travels, in `content:encoded`. */
export function rssOf(
  situs: Pick<Situs, 'host' | 'kabupaten'>,
  { address, page, title, description }: Channel,
  entries: readonly Entry[],
) {
  const site = `https://${situs.host}`;
  const newest = entries[0]?.published;
  return {
    title,
    link: site + page,
    description,
    language: 'id',
    ttl: 60,
    // The newest entry and not the day of the build: what says nothing new keeps its bytes.
    ...(newest && { lastBuildDate: startOf(newest, situs) }),
    atom: { links: [{ href: site + address, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: startOf(entry.published, situs),
      description: entry.summary ?? entry.title,
      ...(entry.html && { content: { encoded: entry.html } }),
      categories: entry.tags.map((name) => ({ name })),
      enclosures: entry.files.map(({ url, type, size }) => ({ url, type, length: size })),
    })),
  };
}

export const rssText = (feed: ReturnType<typeof rssOf>): string => generateRssFeed(feed);
