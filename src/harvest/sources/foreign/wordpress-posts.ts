import * as z from 'zod';
import { plainWords, seenIn, suspicionIn } from './html.ts';
import { pathOn } from './path-on.ts';
import type { ForeignRead } from './record.ts';
import { shortened } from './shortened.ts';

const rendered = z.object({ rendered: z.string(), protected: z.boolean().optional() });
const term = z.object({ taxonomy: z.string(), name: z.string() });

/** One post or page of `/wp-json/wp/v2`; authors are not asked for. */
const post = z.object({
  id: z.int(),
  type: z.enum(['post', 'page']),
  link: z.string(),
  /** Of the site's own clock. */
  date: z.string(),
  modified: z.string(),
  title: rendered,
  excerpt: rendered.optional(),
  content: rendered,
  _embedded: z
    .object({ 'wp:term': z.array(z.array(term)).optional() })
    .optional()
    .catch(undefined),
});

/** Pages of posts as records; the id of WordPress stays while slug and address change. */
export function wordpressPosts(pages: readonly unknown[], hosts: readonly string[]): ForeignRead {
  const read: ForeignRead = { records: [], elsewhere: 0, suspicions: [] };
  for (const written of pages) {
    const posts = z.array(post).safeParse(written);
    if (!posts.success) return { ...read, refused: 'jawabannya bukan daftar tulisan WordPress' };
    for (const { id, type, link, date, modified, title, excerpt, content, ...rest } of posts.data) {
      const url = pathOn(link, hosts);
      if (url === undefined) {
        read.elsewhere++;
        continue;
      }
      // What is kept behind a password is not for everybody.
      if (content.protected) continue;
      const judul = plainWords(title.rendered) || '(tanpa judul)';
      const seen = seenIn(content.rendered);
      const why = suspicionIn(judul, seen, hosts);
      if (why) read.suspicions.push(`\`${url.slice(0, 120)}\`: ${why}`);
      const kategori = rest._embedded?.['wp:term']
        ?.flat()
        .flatMap(({ taxonomy, name }) => (taxonomy === 'category' ? [plainWords(name)] : []))
        .find((name) => name.length >= 2 && name.length <= 40 && name !== 'Uncategorized');
      const tanggal = date.slice(0, 10);
      read.records.push({
        koleksi: type === 'post' ? 'berita' : 'halaman',
        id: `wp:${hosts[0] ?? ''}:${type}:${id}`,
        ...{ url, judul, diterbitkan: tanggal, diperbarui: modified.slice(0, 10) },
        ringkasan: shortened(plainWords(excerpt?.rendered ?? '') || seen.text),
        data: {
          ...(type === 'post' && { tanggal, ...(kategori && { kategori }) }),
          isi_teks: seen.text,
        },
      });
    }
  }
  return read;
}
