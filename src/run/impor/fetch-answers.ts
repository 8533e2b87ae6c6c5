import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Network } from '../../network/network.ts';
import { NetworkFault } from '../../network/network-fault.ts';
import type { OldSource } from './old-source.ts';

const MOST_ANSWER = 30_000_000;
const MOST_PAGES = 500;
/** What a site holds less of than this is told page by page. */
const PER_PAGE = 100;

/** Nothing about people is asked for: no `users`, no `author`, no comments. */
const LISTS = {
  posts: 'link,slug,date,modified,status,title,content,excerpt,featured_media,categories',
  pages: 'link,slug,date,modified,status,title,content,excerpt,featured_media',
  media: 'id,source_url,alt_text,caption',
  categories: 'id,slug,name,link',
} as const;
type List = keyof typeof LISTS;

interface Fetching {
  network: Network;
  /** Folder for what is answered. */
  folder: string;
}

type Answers = Extract<OldSource, { kind: 'jawaban' }>;

/** All that a WordPress tells of its posts, pages, pictures and categories, as it answered; or why not. */
export async function fetchAnswers(address: string, fetching: Fetching): Promise<Answers | { why: string }> {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  // Where addresses of pages are numbers, the second is the only one.
  const roots = [new URL('wp-json/wp/v2/', base).href, `${base.href}?rest_route=/wp/v2/`];
  let why = 'bukan WordPress';
  mkdirSync(fetching.folder, { recursive: true });
  for (const root of roots) {
    const posts = await fetchList(root, 'posts', fetching);
    if ('why' in posts) {
      why = posts.why;
      continue;
    }
    const rest: Record<Exclude<List, 'posts'>, string[]> = { pages: [], media: [], categories: [] };
    for (const list of ['pages', 'media', 'categories'] as const) {
      const found = await fetchList(root, list, fetching);
      if ('why' in found) return { why: `${found.why} ketika ditanya tentang \`${list}\`` };
      rest[list] = found.files;
    }
    return { kind: 'jawaban', origin: base.origin, posts: posts.files, ...rest };
  }
  return { why };
}

async function fetchList(
  root: string,
  list: List,
  { network, folder }: Fetching,
): Promise<{ files: string[] } | { why: string }> {
  const files: string[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    // By number: what is written meanwhile comes at the end.
    const query = `per_page=${PER_PAGE}&page=${page}&orderby=id&order=asc&_fields=${LISTS[list]}`;
    const url = `${root}${list}${root.includes('?') ? '&' : '?'}${query}`;
    const answer = await asked(network, url);
    if ('why' in answer) return answer;
    // Past the end the answer is 400, which is the end and no fault.
    if (answer.status === 400 && page > 1) return { files };
    if (answer.status !== 200) return { why: `servernya menjawab ${answer.status}` };
    if (answer.type !== 'application/json') return { why: 'jawabannya bukan dari WordPress' };
    const file = path.join(folder, `${list}-${page}.json`);
    writeFileSync(file, answer.bytes);
    files.push(file);
    const pages = Number(answer.headers['x-wp-totalpages'] ?? 0);
    if (!(page < pages)) return { files };
  }
  return { why: 'isinya terlalu banyak' };
}

async function asked(network: Network, url: string) {
  const { host } = new URL(url);
  try {
    return await network.get({
      url,
      hosts: [host, `www.${host}`, host.replace(/^www\./, '')],
      most: MOST_ANSWER,
    });
  } catch (error) {
    if (error instanceof NetworkFault) return { why: error.message };
    throw error;
  }
}
