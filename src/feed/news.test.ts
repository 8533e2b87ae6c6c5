import { parseFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { smallItem, smallSitus } from '../../tests/feed/small-situs.ts';
import type { Page, Situs } from '../model/situs.ts';
import { feedOf } from './documents.ts';

const AWKWARD = '"Kutip" & <b>tebal</b> ]]> </script> 👨‍👩‍👧 \u202eterbalik\u202c \u0007bel';
const SHOWN = AWKWARD.replace('\u0007', '');

const listPage = (address: string): [string, Page] => [
  address,
  { address, kind: 'daftar', judul: 'Daftar', ringkasan: '', trail: [] },
];

function situsWith(items: Partial<Situs['items']>): Situs {
  return smallSitus({
    pageAt: new Map(['/berita/', '/dokumen/', '/agenda/'].map(listPage)),
    downloads: new Map([
      ['berkas/renja.pdf', { address: '/berkas/renja.pdf', kind: 'pdf', size: 99, sha256: 'a'.repeat(64) }],
    ]),
    items: { ...smallSitus().items, ...items },
  });
}

const berita = [
  smallItem('berita', 'lama', { judul: 'Berita lama', tanggal: '2026-01-02' }),
  smallItem(
    'berita',
    'baru',
    {
      ...{ judul: AWKWARD, tanggal: '2026-11-20', diperbarui: '2026-11-21', id: 'brt-baru' },
      ...{ ringkasan: AWKWARD, kategori: 'Umum', contoh: true },
    },
    {
      path: 'berita/baru.md',
      tree: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: AWKWARD }] }] },
      headings: [],
      references: [],
    },
  ),
];
const dokumen = [
  smallItem('dokumen', 'renja', {
    ...{ judul: 'Renja 2026', jenis: 'renja', tahun: 2026, tanggal_penetapan: '2026-03-01' },
    berkas: 'berkas/renja.pdf',
  }),
];
const documents = feedOf(situsWith({ berita, dokumen }));
const textAt = (address: string): string => String(documents.get(address)?.body);

test('RSS tells the newest first, with its words as they were written', () => {
  const feed = parseRssFeed(textAt('/rss.xml'));
  expect(feed).toMatchObject({
    title: 'Dinas Kesehatan',
    link: 'https://dinkes.contohkab.go.id/',
    language: 'id',
    atom: { links: [{ href: 'https://dinkes.contohkab.go.id/rss.xml', rel: 'self' }] },
  });
  expect(feed.items?.map(({ guid }) => guid)).toEqual([
    { value: 'dinkes/berita/brt-baru', isPermaLink: false },
    { value: 'dinkes/dokumen/renja', isPermaLink: false },
    { value: 'dinkes/berita/lama', isPermaLink: false },
  ]);
  expect(feed.items?.[0]).toMatchObject({
    title: `Contoh: ${SHOWN}`,
    link: 'https://dinkes.contohkab.go.id/berita/baru/',
    description: SHOWN,
    pubDate: 'Thu, 19 Nov 2026 17:00:00 GMT',
    categories: [{ name: 'contoh' }, { name: 'Umum' }],
    content: { encoded: expect.stringContaining('&lt;b&gt;tebal&lt;/b&gt; ]]&gt;') },
  });
});

test('a file that an isian offers stands beside it with its size', () => {
  expect(parseRssFeed(textAt('/rss.xml')).items?.[1]?.enclosures).toEqual([
    { url: 'https://dinkes.contohkab.go.id/berkas/renja.pdf', type: 'application/pdf', length: 99 },
  ]);
});

test('JSON Feed tells the same entries as the RSS', () => {
  const feed = parseJsonFeed(textAt('/feed.json'));
  expect(feed).toMatchObject({ title: 'Dinas Kesehatan', language: 'id' });
  expect(JSON.parse(textAt('/feed.json')).version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items?.map(({ id }) => id)).toEqual([
    'dinkes/berita/brt-baru',
    'dinkes/dokumen/renja',
    'dinkes/berita/lama',
  ]);
  expect(feed.items?.[0]).toMatchObject({ title: `Contoh: ${SHOWN}`, summary: SHOWN });
});

test('a koleksi with a list of news has an RSS of its own, an agenda has its calendar instead', () => {
  const own = [...documents.keys()].filter((address) => /^\/\w+\/rss\.xml$/.test(address));
  expect(own).toEqual(['/berita/rss.xml', '/dokumen/rss.xml']);
  expect(parseRssFeed(textAt('/berita/rss.xml')).items).toHaveLength(2);
});

test('a situs without news still has feeds that readers accept', () => {
  const empty = feedOf(situsWith({}));
  for (const address of ['/rss.xml', '/feed.json', '/berita/rss.xml']) {
    expect(() => parseFeed(String(empty.get(address)?.body)), address).not.toThrow();
  }
  expect(JSON.parse(String(empty.get('/feed.json')?.body)).items).toEqual([]);
});

test('fifty entries are told, the newest', () => {
  const many = Array.from({ length: 60 }, (_, n) =>
    smallItem('berita', `b-${n}`, {
      judul: `Berita ${n}`,
      tanggal: `2026-01-${String(1 + (n % 28)).padStart(2, '0')}`,
    }),
  );
  const feed = parseRssFeed(String(feedOf(situsWith({ berita: many })).get('/rss.xml')?.body));
  expect(feed.items).toHaveLength(50);
  expect(feed.items?.at(-1)?.pubDate).toBe('Sat, 03 Jan 2026 17:00:00 GMT');
});
