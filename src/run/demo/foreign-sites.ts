import { sha256Of } from '../../feed/hash.ts';

/** One thing that a site of another system publishes. */
export interface ForeignPost {
  id: number;
  title: string;
  html: string;
  /** `2026-11-20T08:00:00`, by the site's own clock. */
  date: string;
  modified?: string;
  category?: string;
}

export interface ForeignAnswer {
  status: number;
  type: string;
  body: string | Uint8Array;
  headers?: Readonly<Record<string, string>>;
}

/** What a site answers at an address of its own; the posts are read anew at each question. */
export type ForeignSite = (address: string) => ForeignAnswer;

interface Written {
  /** Of its front page, without the closing slash. */
  origin: () => string;
  name: string;
  posts: readonly ForeignPost[];
  pages?: readonly ForeignPost[];
}

const json = (value: unknown, headers?: ForeignAnswer['headers']): ForeignAnswer => ({
  ...{ status: 200, type: 'application/json', body: JSON.stringify(value) },
  ...(headers && { headers }),
});

const html = (body: string, status = 200): ForeignAnswer => ({ status, type: 'text/html', body });

const frontOf = ({ name, posts }: Written): ForeignAnswer =>
  html(
    `<!doctype html><title>${name}</title><h1>${name}</h1>${posts.map(({ html: words }) => words).join('')}`,
  );

const linkOf = (origin: string, kind: string, { id, date }: ForeignPost): string =>
  kind === 'pages'
    ? `${origin}/halaman-${id}/`
    : `${origin}/${date.slice(0, 7).replace('-', '/')}/tulisan-${id}/`;

/** WordPress as its REST answers: lists by the hundred, no ETag, categories embedded. */
export const wordpressSite =
  (site: Written): ForeignSite =>
  (address) => {
    const { pathname, searchParams } = new URL(address, 'http://situs');
    if (pathname === '/') return frontOf(site);
    const kind = /^\/wp-json\/wp\/v2\/(posts|pages)$/.exec(pathname)?.[1];
    if (!kind) return html('<h1>404</h1>', 404);
    const all = [...((kind === 'posts' ? site.posts : site.pages) ?? [])].sort((a, b) => a.id - b.id);
    const size = Number(searchParams.get('per_page') ?? 10);
    const page = Number(searchParams.get('page') ?? 1);
    const total = Math.ceil(all.length / size);
    if (page > Math.max(1, total))
      return { ...json({ code: 'rest_post_invalid_page_number', data: { status: 400 } }), status: 400 };
    const own = all.slice((page - 1) * size, page * size);
    const isList = searchParams.get('_fields') === 'id,modified_gmt';
    const posts = own.map((one) => ({
      ...{ id: one.id, modified_gmt: one.modified ?? one.date },
      ...(!isList && {
        ...{ type: kind === 'posts' ? 'post' : 'page', link: linkOf(site.origin(), kind, one) },
        ...{ date: one.date, modified: one.modified ?? one.date, title: { rendered: one.title } },
        ...{ excerpt: { rendered: '', protected: false }, content: { rendered: one.html, protected: false } },
        _embedded: { 'wp:term': [[{ taxonomy: 'category', name: one.category ?? 'Uncategorized' }]] },
      }),
    }));
    return json(posts, { 'x-wp-total': String(all.length), 'x-wp-totalpages': String(total) });
  };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A site with an RSS of its newest records at `/feed/`, told by an ETag. */
export const rssSite =
  (site: Written): ForeignSite =>
  (address) => {
    const { pathname } = new URL(address, 'http://situs');
    if (pathname === '/') return frontOf(site);
    if (pathname !== '/feed/') return html('<h1>404</h1>', 404);
    const items = site.posts.map(
      (one) =>
        `<item><title>${escaped(one.title)}</title><link>${linkOf(site.origin(), 'posts', one)}</link><guid isPermaLink="false">tulisan-${one.id}</guid>` +
        `<pubDate>${new Date(`${one.date}Z`).toUTCString()}</pubDate><description>${escaped(one.html)}</description></item>`,
    );
    const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escaped(site.name)}</title><link>${site.origin()}/</link><description>Kabar</description>${items.join('')}</channel></rss>`;
    const etag = `"${sha256Of(body).slice(0, 16)}"`;
    return { status: 200, type: 'application/rss+xml', body, headers: { etag } };
  };
