import { expect, test } from 'vitest';
import { folderOf, modelIn, page, placed, readIn, soundIn } from '../../tests/end-to-end/folder.ts';

const rows = (...lines: string[]): string => `lama;baru\n${lines.join('\n')}\n`;
const berita = (slug: string) => ({
  [`satu/berita/${slug}.md`]: page(`id: brt-${slug}\njudul: Kabar ${slug}\ntanggal: 2026-11-20`),
});

test('an old address leads to the new one, in no menu, site map or search', async () => {
  using work = folderOf({ ...berita('baru'), 'satu/alihkan.csv': rows('/berita/lama/;/berita/baru/') });
  const situs = await soundIn(work, 'satu');
  expect(situs.pageAt.get('/berita/lama/')).toMatchObject({
    kind: 'alihan',
    hidden: true,
    moved: { to: '/berita/baru/', judul: 'Kabar baru' },
  });
});

test('an old address may be the file of a page, and leads on from a file of that name', async () => {
  using work = folderOf({
    ...berita('baru'),
    'satu/alihkan.csv': rows('/berita/lama.html;/berita/baru/', '/tentang.htm;/profil/'),
  });
  const { pageAt } = await soundIn(work, 'satu');
  expect([...pageAt.values()].filter(({ kind }) => kind === 'alihan').map(({ address }) => address)).toEqual([
    '/berita/lama.html',
    '/tentang.htm',
  ]);
});

test('a link to an old address is no broken link', async () => {
  using work = folderOf({
    ...berita('baru'),
    'satu/berita/kedua.md': page(
      'id: brt-2\njudul: Kabar kedua\ntanggal: 2026-11-21',
      '[lama](/berita/lama/)',
    ),
    'satu/alihkan.csv': rows('/berita/lama/;/berita/baru/'),
  });
  expect((await modelIn(work, 'satu')).problems).toEqual([]);
});

test.each([
  ['an address that is none', ['/Berita/Lama;/berita/baru/'], ['ALH-01 satu/alihkan.csv:2:1']],
  ['the file of a folder', ['/a/index.html;/berita/baru/'], ['ALH-01 satu/alihkan.csv:2:1']],
  ['the file of the home page', ['/index.html;/berita/baru/'], ['ALH-01 satu/alihkan.csv:2:1']],
  ['a page that a server would run', ['/a.php;/berita/baru/'], ['ALH-01 satu/alihkan.csv:2:1']],
  ['a folder of the program', ['/lcc/x/;/berita/baru/'], ['ALH-01 satu/alihkan.csv:2:1']],
  ['a page that exists', ['/profil/;/berita/baru/'], ['ALH-02 satu/alihkan.csv:2:1']],
  ['the same address twice', ['/a/;/berita/baru/', '/a/;/profil/'], ['ALH-03 satu/alihkan.csv:3:1']],
  ['a page that does not exist', ['/a/;/berita/bari/'], ['ALH-04 satu/alihkan.csv:2:5']],
  ['a chain', ['/a/;/b/', '/b/;/berita/baru/'], ['ALH-05 satu/alihkan.csv:2:5']],
  ['a loop', ['/a/;/b/', '/b/;/a/'], ['ALH-06 satu/alihkan.csv:2:5', 'ALH-06 satu/alihkan.csv:3:5']],
  ['itself', ['/a/;/a/'], ['ALH-06 satu/alihkan.csv:2:5']],
  ['a host of someone else', ['/a/;https://contoh.com/'], ['ALH-07 satu/alihkan.csv:2:5']],
  ['a host that only ends alike', ['/a/;https://jahatcontohkab.go.id/'], ['ALH-07 satu/alihkan.csv:2:5']],
  ['an empty cell', ['/a/;'], ['CSV-22 satu/alihkan.csv:2:5']],
])('%s is a problem at its row', async (_, lines, wanted) => {
  using work = folderOf({ ...berita('baru'), 'satu/alihkan.csv': rows(...lines) });
  const { problems } = await modelIn(work, 'satu');
  const read = await readIn(work, 'satu');
  expect([...read.problems, ...problems].map(placed)).toEqual(wanted);
});

test('a row whose page does not show today sends nobody anywhere', async () => {
  using work = folderOf({
    'satu/berita/baru.md': page('id: brt-n\njudul: Kabar nanti\ntanggal: 2026-11-20\nterbit: 2026-12-01'),
    'satu/alihkan.csv': rows('/berita/lama/;/berita/baru/'),
  });
  expect((await soundIn(work, 'satu')).pageAt.has('/berita/lama/')).toBe(false);
});

test('a page may lead to the situs of another body of the kabupaten', async () => {
  using work = folderOf({ 'satu/alihkan.csv': rows('/lama/;https://dua.contohkab.go.id/profil/') });
  const { moved } = (await soundIn(work, 'satu')).pageAt.get('/lama/') ?? {};
  expect(moved?.to).toBe('https://dua.contohkab.go.id/profil/');
});
