/** One thing of an export, as WordPress writes it. */
export interface WxrItem {
  title: string;
  content?: string;
  link?: string;
  type?: string;
  status?: string;
  date?: string;
  slug?: string;
  password?: string;
  id?: number;
  url?: string;
  meta?: Record<string, string>;
  categories?: readonly string[];
  comment?: string;
}

export const OLD = 'https://lama.contohkab.go.id';

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** An export with these things. */
export const wxrOf = (items: readonly WxrItem[]): string => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Situs Lama</title><link>${OLD}</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${OLD}</wp:base_site_url><wp:base_blog_url>${OLD}</wp:base_blog_url>
<wp:author><wp:author_login>${cdata('pengelola')}</wp:author_login><wp:author_email>${cdata('rahasia@surat.example')}</wp:author_email></wp:author>
${items.map(itemText).join('\n')}
</channel></rss>
`;

function itemText(item: WxrItem, n: number): string {
  const slug = item.slug ?? `tulisan-${n}`;
  const fields: Record<string, string> = {
    title: cdata(item.title),
    link: item.link ?? `${OLD}/2024/01/${slug}/`,
    'dc:creator': cdata('pengelola'),
    'content:encoded': cdata(item.content ?? ''),
    'excerpt:encoded': cdata(''),
    'wp:post_id': String(item.id ?? n + 100),
    'wp:post_date': cdata(`${item.date ?? '2024-01-05'} 08:00:00`),
    'wp:post_name': cdata(slug),
    'wp:status': cdata(item.status ?? 'publish'),
    'wp:post_type': cdata(item.type ?? 'post'),
    'wp:post_password': cdata(item.password ?? ''),
    ...(item.url !== undefined && { 'wp:attachment_url': cdata(item.url) }),
  };
  const meta = Object.entries(item.meta ?? {}).map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  );
  const categories = (item.categories ?? []).map(
    (name) => `<category domain="category" nicename="${name.toLowerCase()}">${cdata(name)}</category>`,
  );
  const comment = item.comment
    ? `<wp:comment><wp:comment_author>${cdata('Warga')}</wp:comment_author><wp:comment_author_email>${cdata('warga@surat.example')}</wp:comment_author_email><wp:comment_content>${cdata(item.comment)}</wp:comment_content></wp:comment>`
    : '';
  return `<item>${Object.entries(fields)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')}${categories.join('')}${meta.join('')}${comment}</item>`;
}
