import { expect, test } from 'vitest';
import {
  type ForeignPost,
  type ForeignSite,
  rssSite,
  wordpressSite,
} from '../../src/run/demo/foreign-sites.ts';
import { type Foreign, foreignFleet } from './foreign-fleet.ts';

const post = (id: number, more: Partial<ForeignPost> = {}): ForeignPost => ({
  ...{
    id,
    title: `Rapat &amp; evaluasi ${id}`,
    html: `<p>Rapat ke-${id} dihadiri &quot;semua&quot; bidang.</p>`,
  },
  ...{ date: '2026-11-20T08:00:00', category: 'Kegiatan', ...more },
});
const many = (count: number): ForeignPost[] => Array.from({ length: count }, (_, n) => post(n + 1));

/** The site's posts may be changed while it stands. */
async function withSite(
  jenis: 'wordpress' | 'rss',
  posts: ForeignPost[],
  work: (fleet: Foreign) => Promise<void>,
): Promise<void> {
  let origin = '';
  const written = {
    origin: () => origin,
    name: 'Dinas Lain',
    posts,
    pages: [post(900, { title: 'Profil' })],
  };
  await using fleet = await foreignFleet(
    jenis,
    jenis === 'rss' ? rssSite(written) : wordpressSite(written),
    jenis === 'rss' ? { below: '/feed/' } : {},
  );
  origin = fleet.origin;
  await work(fleet);
}

const brief = ({ keadaan, changes }: Awaited<ReturnType<Foreign['harvest']>>) => [keadaan, changes];
const figures = (buat: number, ubah = 0, hapus = 0, tetap = 0, ditahan = 0) => ({
  buat,
  ubah,
  hapus,
  tetap,
  ditahan,
});

test('WordPress: posts and pages come in, unchanged costs a list, one change is one update, one gone is one deletion', () =>
  withSite('wordpress', many(250), async ({ harvest, asked, store }) => {
    expect(brief(await harvest())).toEqual(['baru', figures(251)]);
    expect(await store.counts('lain')).toMatchObject([
      { koleksi: 'berita', jumlah: 250 },
      { koleksi: 'halaman', jumlah: 1 },
    ]);
    asked.length = 0;
    expect(brief(await harvest())).toEqual(['tetap', figures(0)]);
    expect(asked.filter((url) => !url.includes('_fields=id,modified_gmt'))).toEqual(['/']);
    expect(asked).toHaveLength(5);
  }));

test('WordPress: one change is one update, one gone one deletion, many gone are held', async () => {
  const posts = many(30);
  await withSite('wordpress', posts, async ({ harvest, store }) => {
    await harvest();
    posts[3] = post(4, { title: 'Judul lain', modified: '2026-11-23T10:00:00' });
    expect(brief(await harvest())).toEqual(['berubah', figures(0, 1, 0, 30)]);
    posts.pop();
    expect(brief(await harvest())).toEqual(['berubah', figures(0, 0, 1, 30)]);
    posts.length = 5;
    expect(brief(await harvest())).toEqual(['ditahan', figures(0, 0, 0, 6, 24)]);
    expect(await store.held()).toHaveLength(24);
  });
});

test('WordPress: words are told without signs of HTML, with their category and day', () =>
  withSite('wordpress', many(1), async ({ harvest, store, origin }) => {
    await harvest();
    const [berita] = await store.newest({ koleksi: 'berita' }, { most: 1 });
    expect(berita).toMatchObject({ situs: 'lain', judul: 'Rapat & evaluasi 1', url: '/2026/11/tulisan-1/' });
    expect(JSON.stringify(berita)).toContain('dihadiri');
    expect(JSON.stringify(berita)).not.toContain(origin);
  }));

const GAMBLING = '<a href="https://slot-gacor.contoh.example/">slot gacor maxwin</a>';

test.each([
  ['a visible link', `<p>Rapat.</p>${GAMBLING}`],
  ['a hidden link', `<p>Rapat.</p><div style="display: none">${GAMBLING}</div>`],
  [
    'a hidden farm',
    `<div style="position:absolute;left:-9999px">${[1, 2, 3, 4, 5].map((n) => `<a href="https://toko${n}.example/">x</a>`).join('')}</div>`,
  ],
])('WordPress: %s in a post turns the situs red, and nothing of it is taken', async (_, html) => {
  const posts = many(3);
  await withSite('wordpress', posts, async ({ harvest, store }) => {
    await harvest();
    posts[1] = post(2, { html });
    // Written into the database: the date of the post tells nothing.
    expect((await harvest()).keadaan).toBe('dicurigai_diubah');
    posts[1] = post(2, { html, modified: '2026-11-23T10:00:00' });
    const told = await harvest();
    expect([told.keadaan, told.problems[0]?.kode]).toEqual(['dicurigai_diubah', 'PAN-09']);
    expect(await store.counts('lain')).toMatchObject([{ koleksi: 'berita', jumlah: 3 }, { jumlah: 1 }]);
    posts[1] = post(2);
    expect((await harvest()).keadaan).toBe('tetap');
  });
});

test('news about gambling is news', () =>
  withSite(
    'wordpress',
    [
      post(1, {
        title: 'Polisi tangkap bandar judi online',
        html: '<p>Polres menangkap dua tersangka judi online dan mengimbau warga menjauhi judi.</p>',
      }),
    ],
    async ({ harvest }) => expect((await harvest()).keadaan).toBe('baru'),
  ));

test('RSS: new records come in, the old ones stay, unchanged is one conditional request beside the front page', async () => {
  const posts = many(10);
  await withSite('rss', posts, async ({ harvest, asked, store }) => {
    expect(brief(await harvest())).toEqual(['baru', figures(10)]);
    asked.length = 0;
    expect(brief(await harvest())).toEqual(['tetap', figures(0)]);
    expect(asked).toEqual(['?/feed/', '/']);
    posts.shift();
    posts.push(post(11));
    expect(brief(await harvest())).toEqual(['berubah', figures(1, 0, 0, 10)]);
    expect(await store.counts('lain')).toMatchObject([{ koleksi: 'berita', jumlah: 11 }]);
  });
});

const answering =
  (body: string, type: string): ForeignSite =>
  (address) =>
    new URL(address, 'http://situs').pathname === '/'
      ? { status: 200, type: 'text/html', body: '<h1>Dinas</h1>' }
      : { status: 200, type, body };

const entry =
  '<entry><id>urn:a</id><title>Kabar</title><link href="/kabar/"/><updated>2026-11-20T23:30:00+07:00</updated></entry>';
const ITEMS = 'https://lain.contohkab.go.id';

test.each([
  [
    'Atom',
    'application/atom+xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>x</id><updated>2026-11-20T00:00:00Z</updated>${entry.replace('/kabar/', `${ITEMS}/kabar/`)}</feed>`,
  ],
  [
    'JSON Feed',
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [
        {
          id: 'urn:a',
          url: `${ITEMS}/kabar/`,
          title: 'Kabar',
          content_text: 'a < b',
          date_published: '2026-11-20T23:30:00+07:00',
        },
      ],
    }),
  ],
])('%s is read as RSS is', async (_, type, body) => {
  await using fleet = await foreignFleet('rss', answering(body, type), { below: '/umpan' });
  expect(brief(await fleet.harvest())).toEqual(['baru', figures(1)]);
  const [berita] = await fleet.store.newest({ koleksi: 'berita' }, { most: 1 });
  expect(berita).toMatchObject({ judul: 'Kabar', diterbitkan: '2026-11-20', url: '/kabar/' });
});

const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY c${n} "${`&${n === 0 ? 'b' : `c${n - 1}`};`.repeat(20)}">`).join('')}]><rss version="2.0"><channel><title>&c8;</title></channel></rss>`;

test.each([
  ['a page', 'text/html', '<h1>Segera hadir</h1>'],
  ['words', 'application/rss+xml', 'bukan umpan'],
  ['entities without end', 'application/rss+xml', bomb],
  ['deep nesting', 'application/rss+xml', `<rss version="2.0"><channel>${'<a>'.repeat(50_000)}`],
  [
    'only records of another host',
    'application/rss+xml',
    '<rss version="2.0"><channel><title>x</title><item><title>a</title><link>https://lain.example/a</link></item></channel></rss>',
  ],
])('RSS: %s is no feed, and what was taken stays', async (_, type, body) => {
  const site = { now: answering('', '') };
  const good = rssSite({ origin: () => ITEMS, name: 'Dinas', posts: many(3) });
  site.now = good;
  await using fleet = await foreignFleet('rss', (address) => site.now(address), { below: '/feed/' });
  expect((await fleet.harvest()).keadaan).toBe('baru');
  site.now = answering(body, type);
  expect((await fleet.harvest()).keadaan).toBe('tidak_sah');
  expect(await fleet.store.counts('lain')).toMatchObject([{ koleksi: 'berita', jumlah: 3 }]);
});

test('CKAN: the datasets of a portal', async () => {
  const results = Array.from({ length: 130 }, (_, n) => ({
    ...{
      id: `u-${n}`,
      name: `data-${n}`,
      title: `Data ${n}`,
      notes: 'Jumlah **penduduk**.',
      license_title: 'CC-BY',
    },
    ...{ metadata_created: '2026-01-02T00:00:00', metadata_modified: '2026-11-02T00:00:00', resources: [] },
  }));
  await using fleet = await foreignFleet('ckan', (address) => {
    const { pathname, searchParams } = new URL(address, 'http://situs');
    if (pathname === '/') return { status: 200, type: 'text/html', body: '<h1>Satu Data</h1>' };
    const start = Number(searchParams.get('start'));
    const result = { count: results.length, results: results.slice(start, start + 100) };
    return { status: 200, type: 'application/json', body: JSON.stringify({ success: true, result }) };
  });
  expect(brief(await fleet.harvest())).toEqual(['baru', figures(130)]);
  expect(brief(await fleet.harvest())).toEqual(['tetap', figures(0)]);
  results.pop();
  expect(brief(await fleet.harvest())).toEqual(['berubah', figures(0, 0, 1, 129)]);
});
