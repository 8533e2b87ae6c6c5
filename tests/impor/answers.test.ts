import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { office } from '../intake/office.ts';
import { countBy, planned, textsIn } from './taken-in.ts';

/** Answers of WordPress 6.1 as they were recorded, cut to what is read; `{old}` stands for its address. */
const post = (id: number, title: string, content: string, more: object = {}) => ({
  id,
  date: `2024-02-0${id}T08:00:00`,
  modified: `2024-03-0${id}T08:00:00`,
  slug: `tulisan-${id}`,
  status: 'publish',
  link: `{old}/2024/02/tulisan-${id}/`,
  title: { rendered: title },
  content: { rendered: content, protected: false },
  excerpt: { rendered: '<p>Isi &hellip;</p>\n', protected: false },
  featured_media: 0,
  categories: [2],
  ...more,
});

const ANSWERS: Record<string, unknown[]> = {
  posts: [
    post(
      1,
      'Rapat &#038; evaluasi',
      '<div class="wp-caption"><img src="{old}/wp-content/uploads/rapat-300x200.jpg" alt=""><p class="wp-caption-text">Camat membuka rapat</p></div>',
      { featured_media: 7 },
    ),
    post(2, 'Slot Gacor', '<p>Daftar slot 88, rtp live, gampang maxwin.</p>'),
    post(3, 'Protected: Rahasia', '', { content: { rendered: '', protected: true } }),
    { id: 4, link: 12 },
    post(
      5,
      'Galeri',
      '<p><a href="{old}/galeri/foto/"><img src="{old}/wp-content/uploads/hilang.png" alt="Foto hilang"></a></p><p>Isi galeri.</p>',
    ),
  ],
  pages: [
    post(6, 'Sejarah', '<p>Berdiri 2004.</p>', {
      link: '{old}/sejarah/',
      slug: 'sejarah',
      categories: undefined,
    }),
  ],
  media: [
    {
      id: 7,
      source_url: '{old}/wp-content/uploads/rapat.jpg',
      alt_text: '',
      caption: { rendered: '<p>Camat &amp; lurah</p>' },
    },
  ],
  categories: [{ id: 2, slug: 'kabar', name: 'Kabar', link: '{old}/category/kabar/' }],
};

interface Old extends AsyncDisposable {
  address: string;
  /** Addresses that were asked for. */
  asked: string[];
}

type Give = (request: IncomingMessage, response: ServerResponse, address: string) => void | Promise<void>;

async function oldServer(give: Give): Promise<Old> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    void give(request, response, address);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const json = (response: ServerResponse, value: unknown, head: Record<string, string> = {}): void =>
  void response
    .writeHead(200, { 'content-type': 'application/json; charset=UTF-8', ...head })
    .end(JSON.stringify(value));

/** A WordPress of two answers a list, with or without addresses in words. */
const wordpress =
  (isPlain: boolean): Give =>
  async (request, response, address) => {
    const url = new URL(request.url ?? '', address);
    if (url.pathname === '/wp-content/uploads/rapat.jpg') {
      const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#963' } })
        .jpeg()
        .toBuffer();
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end(bytes);
      return;
    }
    const route = isPlain
      ? (url.searchParams.get('rest_route') ?? '')
      : url.pathname.replace(/^\/wp-json/, '');
    const list = ANSWERS[route.replace('/wp/v2/', '')];
    if (!list) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Tidak ada</p>');
      return;
    }
    const all = JSON.parse(JSON.stringify(list).replaceAll('{old}', address)) as unknown[];
    const page = Number(url.searchParams.get('page'));
    const totals = { 'x-wp-total': String(all.length), 'x-wp-totalpages': String(Math.ceil(all.length / 2)) };
    json(response, all.slice(2 * page - 2, 2 * page), totals);
  };

test.each([
  ['with addresses in words', false],
  ['with numbers for addresses', true],
])(
  'a WordPress %s is read whole, page by page, and nothing of people is asked for',
  async (_, isPlain) => {
    await using old = await oldServer(wordpress(isPlain));
    using desk = office();
    const plan = await planned(desk, old.address, { mayBeLocal: true });
    plan.take();
    plan.drop();
    expect(countBy(plan.items)).toEqual({
      ...{
        'baru berita': 2,
        'baru halaman': 1,
        'baru gambar': 1,
        'baru alihan alamat lama': 1,
        'tolak berita': 1,
      },
    });
    expect(plan.problems.map(({ kode, pesan }) => `${kode} ${pesan.replaceAll(old.address, '')}`)).toEqual([
      'TTP-20 1 tulisan yang dikunci kata sandi di situs lama tidak diambil.',
      'TTP-21 `/wp-content/uploads/hilang.png` tidak dapat diambil: servernya menjawab 404.',
    ]);
    const texts = textsIn(desk);
    expect(texts.get('berita/2024-02-01-tulisan-1.md')).toBe(`---
judul: Rapat & evaluasi
tanggal: 2024-02-01
kategori: Kabar
id: lama-06f7544bd6ed
diperbarui: 2024-03-01
gambar: gambar/rapat.jpg
gambar_alt: Camat & lurah
---

*Camat membuka rapat*
`);
    expect(texts.get('alihkan.csv')).toContain('/category/kabar/;/berita/\n');
    expect(old.asked.filter((url) => /users|author|comments/.test(url))).toEqual([]);
  },
  60_000,
);

const told = async (give: Give, mayBeLocal = true): Promise<string[]> => {
  await using old = await oldServer(give);
  using desk = office();
  const plan = await planned(desk, old.address, { mayBeLocal });
  plan.drop();
  expect(plan.items).toEqual([]);
  return plan.problems.map(({ kode, pesan }) => `${kode} ${pesan.replace(/`[^`]*`/g, '')}`);
};

test.each<[string, Give, string]>([
  ['no WordPress', (_, response) => void response.writeHead(404).end(), 'servernya menjawab 404'],
  [
    'a page for people',
    (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Situs</p>'),
    'jawabannya bukan dari WordPress',
  ],
  ['no list', (_, response) => json(response, { code: 'galat' }), 'jawabannya bukan daftar WordPress'],
  [
    'brackets without end',
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end('['.repeat(100_000)),
    'jawabannya bukan daftar WordPress',
  ],
  [
    'another host',
    (_, response) => void response.writeHead(302, { location: 'https://lain.contoh.test/' }).end(),
    'servernya mengalihkan ke ',
  ],
])('a server that has %s is told with why', async (_, give, why) => {
  const [problem] = await told(give);
  expect(problem).toMatch(/^TTP-25 /);
  expect(problem).toContain(why.replace(/`[^`]*`/g, ''));
});

test('an address of the own house is not asked unless that is allowed', async () => {
  expect((await told(wordpress(false), false))[0]).toContain('menuju alamat jaringan dalam');
});
