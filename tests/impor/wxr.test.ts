import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { office, send } from '../intake/office.ts';
import { countBy, known, leftovers, planned, SITUS, textsIn } from './taken-in.ts';
import { OLD, type WxrItem, wxrOf } from './wxr-of.ts';

async function uploadsIn(folder: string, ...names: string[]): Promise<string> {
  const uploads = path.join(folder, 'uploads', '2024', '01');
  mkdirSync(uploads, { recursive: true });
  for (const [n, name] of names.entries())
    writeFileSync(
      path.join(uploads, name),
      await sharp({ create: { width: 80, height: 50 + n, channels: 3, background: '#284' } })
        .jpeg()
        .toBuffer(),
    );
  return path.join(folder, 'uploads');
}

const imageAt = (name: string): string => `${OLD}/wp-content/uploads/2024/01/${name}`;

/** What becomes of these things of an export, without a network. */
async function imported(items: readonly WxrItem[], names: string[] = []) {
  const desk = office();
  const uploads = await uploadsIn(desk.sent, ...names);
  const plan = await planned(desk, send(desk, 'ekspor.xml', wxrOf(items)), { uploads });
  const taken = plan.take();
  plan.drop();
  return { desk, taken, ...plan, texts: textsIn(desk), [Symbol.dispose]: () => desk[Symbol.dispose]() };
}

const kodes = (problems: readonly { kode: string }[]): string[] => problems.map(({ kode }) => kode);

test('a classic post keeps its lines, its picture, its caption as alt, its day and its old address', async () => {
  const content = `Baris pertama\nbaris kedua.\n\n[caption width="300"]<img src="${imageAt('rapat-300x200.jpg')}"> Camat membuka rapat[/caption]\n\n<table><tr><td>Desa</td><td>Hadir</td></tr><tr><td colspan="2">Semua</td></tr></table>`;
  using done = await imported(
    [
      {
        title: 'Rapat &amp; evaluasi',
        content,
        slug: 'rapat',
        categories: ['Kabar'],
        comment: 'Hubungi saya',
      },
    ],
    ['rapat.jpg'],
  );
  expect(done.texts.get('berita/2024-01-05-rapat.md')).toMatchInlineSnapshot(`
    "---
    judul: Rapat & evaluasi
    tanggal: 2024-01-05
    kategori: Kabar
    id: lama-5a265de10508
    ---

    Baris pertama\\
    baris kedua.

    ![Camat membuka rapat](/gambar/rapat.jpg)

    *Camat membuka rapat*

    | Desa  | Hadir |
    | ----- | ----- |
    | Semua |       |
    "
  `);
  expect(done.texts.get('alihkan.csv')).toBe(
    'lama;baru\n/2024/;/berita/\n/2024/01/;/berita/\n/2024/01/rapat/;/berita/2024-01-05-rapat/\n',
  );
  expect((await known(done.desk)).stopping).toEqual([]);
  expect(leftovers(done.texts)).toEqual([]);
});

test('spam is left out, and what only names it is kept aside and told', async () => {
  using done = await imported([
    { title: 'Slot gacor hari ini', content: 'Daftar slot 88, gampang maxwin, bonus new member, rtp live.' },
    { title: 'Polisi menangkap bandar togel', content: 'Tersangka ditangkap di pasar oleh Polres.' },
    { title: 'Kabar biasa', content: 'Warga bergotong royong membersihkan jalan desa.' },
  ]);
  expect(countBy(done.items)).toEqual({
    ...{ 'baru berita': 1, 'baru alihan alamat lama': 1, 'tolak berita': 1, 'susun berita': 1 },
  });
  expect(done.items.flatMap(({ problem }) => problem?.kode ?? [])).toEqual(['TTP-19', 'TTP-18']);
  const [taken] = done.taken;
  const kept = path.join(
    done.desk.titipan,
    taken && 'id' in taken ? taken.id : '',
    'datang/1-berita-tulisan-1.md',
  );
  expect(readFileSync(kept, 'utf8')).toContain('Tersangka ditangkap di pasar');
  expect(leftovers(done.texts)).toEqual([]);
});

test('locked, private, thrown away and sample things stay out, each counted', async () => {
  using done = await imported([
    { title: 'Dikunci', content: 'Isi yang dikunci.', password: 'x' },
    { title: 'Pribadi', content: 'x', status: 'private' },
    { title: 'Dibuang', content: 'x', status: 'trash' },
    { title: 'Hello world!', slug: 'hello-world', content: 'Welcome to WordPress. This is your first post.' },
    { title: 'Templat', type: 'elementor_library', content: 'x' },
    { title: 'Kosong', content: '[vc_row][/vc_row]' },
  ]);
  expect(kodes(done.problems)).toEqual(Array.from({ length: 6 }, () => 'TTP-20'));
  expect([...done.texts.keys()].filter((at) => at.startsWith('berita/'))).toEqual([]);
});

test('what hides is cut, what is a person’s is not carried over', async () => {
  const content =
    '<p>Kegiatan berjalan baik, hubungi budi@surat.example atau 0812-3456-7890, NIP 198001012005011001.</p><p style="display:none">slot gacor</p><p><a href="https://slot-gacor.example/">di sini</a> <a href="mailto:dinas@contohkab.go.id">surel dinas</a></p>';
  using done = await imported([{ title: 'Kegiatan', content }]);
  expect(kodes(done.problems)).toEqual(['TTP-22', 'TTP-24']);
  const text = done.texts.get('berita/2024-01-05-tulisan-0.md') ?? '';
  expect(text).toContain('hubungi (surel tidak dimuat) atau (nomor tidak dimuat)');
  expect(text).toContain('[surel dinas](mailto:dinas@contohkab.go.id)');
  expect(text).not.toMatch(/19800101|slot|budi/);
});

test('a picture that is not there is named, and its page comes in without it; an odd address is told', async () => {
  using done = await imported([
    { title: 'Kegiatan', content: `<p>Isi.</p><p><img src="${imageAt('hilang.jpg')}"></p>` },
    { title: 'Nomor saja', content: '<p>Isi.</p>', link: `${OLD}/?p=12`, slug: 'nomor' },
  ]);
  expect(kodes(done.problems)).toEqual(['TTP-21', 'TTP-23']);
  expect(done.texts.get('berita/2024-01-05-tulisan-0.md')).toMatch(/---\n\nIsi\.\n$/);
  expect(done.texts.has('berita/2024-01-05-nomor.md')).toBe(true);
});

test('a page of a name that the situs has is kept aside, and its old address leads to that one', async () => {
  using done = await imported([
    {
      title: 'Visi dan Misi',
      type: 'page',
      slug: 'visi-misi',
      content: '<p>Visi lama.</p>',
      link: `${OLD}/tentang/visi-misi/`,
    },
    {
      title: 'Kontak',
      type: 'page',
      slug: 'kontak',
      content: '<p>Kantor di Amen.</p>',
      link: `${OLD}/kontak/`,
    },
    {
      title: 'Berita',
      content: `<p>Baca <a href="${OLD}/tentang/visi-misi/">visi</a> dan <a href="${OLD}/hilang/">lain</a>.</p>`,
    },
  ]);
  expect(done.items.map(({ state, path: at }) => `${state} ${at}`)).toEqual([
    'baru kec-amen/berita/2024-01-05-tulisan-2.md',
    'baru kec-amen/halaman/tentang-kontak.md',
    'baru kec-amen/alihkan.csv',
    'susun kec-amen/halaman/visi-misi.md',
  ]);
  expect(done.texts.get('berita/2024-01-05-tulisan-2.md')).toContain('Baca [visi](/visi-misi/) dan lain.');
});

test('taken twice, an edited page stays as it was edited', async () => {
  const items = [{ title: 'Kabar', content: '<p>Isi lama.</p>', slug: 'kabar' }];
  using done = await imported(items);
  const page = path.join(done.desk.content, SITUS, 'berita/2024-01-05-kabar.md');
  writeFileSync(page, readFileSync(page, 'utf8').replace('Isi lama.', 'Isi yang disunting.'));
  const again = await planned(done.desk, send(done.desk, 'lagi.xml', wxrOf(items)), {
    uploads: done.desk.sent,
  });
  again.drop();
  expect(again.plans.map(({ items: all, steps }) => [all, steps])).toEqual([[[], []]]);
});

test.each([
  ['no XML at all', 'bukan XML'],
  ['another XML', '<?xml version="1.0"?><rss><channel><title>x</title></channel></rss>'],
  [
    'entities that would unfold',
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>`,
  ],
  ['a text longer than any page', wxrOf([{ title: 'Kabar', content: 'kata '.repeat(1_100_000) }])],
  ['an export cut in its middle', wxrOf([{ title: 'Kabar', content: 'x' }]).slice(0, -30)],
])('%s is told and nothing is written', async (_, text) => {
  using desk = office();
  const plan = await planned(desk, send(desk, 'ekspor.xml', text));
  plan.drop();
  expect([plan.items, kodes(plan.problems)]).toEqual([[], ['TTP-25']]);
});

test('foreign words come to nothing worse than words', async () => {
  const content = [
    `<div>${'<b>'.repeat(3_000)}dalam${'</b>'.repeat(3_000)}</div>`,
    '<p onclick="x()">Tanda &lt;script&gt;alert(1)&lt;/script&gt; {kurung} dan <a href="javascript:alert(1)">tautan</a></p>',
    '<p>\u0007Tanda rusak \u000b dibuang</p><svg><script>alert(1)</script></svg>',
  ].join('\n');
  using done = await imported([{ title: '<b>Judul</b> {x}', content, slug: '../../jebol' }]);
  expect(done.items.flatMap(({ problem }) => problem?.pesan ?? [])).toEqual([]);
  expect((await known(done.desk)).stopping).toEqual([]);
  const [at] = [...done.texts.keys()].filter((one) => one.startsWith('berita/'));
  expect(at).toBe('berita/2024-01-05-jebol.md');
  expect(done.texts.get(at ?? '')).not.toMatch(/(?<!\\)<script|javascript:|onclick/);
});
