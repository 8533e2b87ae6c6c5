import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folderOf, page, photo, placed, problemsIn, readIn, TOP } from './folder.ts';
import { expectTold, type Mistake } from './told.ts';

const B = 'satu/berita/x.md';
const picture = await photo();
const pictured = (path: string): string => page(`${TOP}\ngambar: ${path}\ngambar_alt: Rapat warga`);

/** A PNG that says how large it is, and holds no point of it. */
function hugePng(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 0], 8);
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const [body, length, check] = [
      Buffer.concat([Buffer.from(name), data]),
      Buffer.alloc(4),
      Buffer.alloc(4),
    ];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.alloc(0))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([head, ...parts]);
}

const kinds: Mistake[] = [
  [
    'a picture that was cut off, and the page that names it',
    { 'satu/gambar/a.jpg': picture.subarray(0, 200), [B]: pictured('gambar/a.jpg') },
    ['TAU-12 berita/x.md:5:9', 'GBR-02 gambar/a.jpg:1:1'],
    /Salin ulang/,
  ],
  [
    'a picture wider than any screen',
    { 'satu/gambar/a.png': hugePng(10_000, 6_000) },
    ['GBR-04 gambar/a.png:1:1'],
    /Kecilkan/,
  ],
  [
    'a table where a picture belongs',
    { 'satu/berkas/a.csv': 'a;b\n1;2\n', [B]: pictured('berkas/a.csv') },
    ['GBR-08 berita/x.md:5:9'],
    /JPG, PNG/,
  ],
  [
    'words named as a picture',
    { 'satu/gambar/a.jpg': 'bukan gambar' },
    ['BRK-15 gambar/a.jpg:1:1'],
    /Simpan ulang/,
  ],
  [
    'an SVG',
    { 'satu/gambar/a.svg': '<svg><script>x()</script></svg>' },
    ['GBR-06 gambar/a.svg:1:1'],
    /PNG atau JPG/,
  ],
  [
    'an SVG named as a picture',
    { 'satu/gambar/a.png': '<svg xmlns="x"></svg>' },
    ['GBR-06 gambar/a.png:1:1'],
    /PNG/,
  ],
  [
    'a photo of an iPhone',
    { 'satu/gambar/IMG_1.HEIC': '....ftypheic' },
    ['GBR-03 gambar/IMG_1.HEIC:1:1'],
    /JPG/,
  ],
  ['a program', { 'satu/berkas/a.exe': 'MZ' }, ['BRK-10 berkas/a.exe:1:1'], /Pindahkan ke luar folder/],
  [
    'a program named as a document',
    { 'satu/berkas/a.pdf': 'MZ\u0090\0' },
    ['BRK-15 berkas/a.pdf:1:1'],
    /Simpan ulang/,
  ],
  [
    'a page of the web',
    { 'satu/berkas/a.html': '<!doctype html>' },
    ['BRK-10 berkas/a.html:1:1'],
    /Salin tulisan/,
  ],
  [
    'a page of the web named as a document',
    { 'satu/berkas/a.pdf': '<!doctype html>' },
    ['BRK-15 berkas/a.pdf:1:1'],
    /Unduh ulang/,
  ],
  [
    'a document with macros',
    { 'satu/berkas/a.docm': 'PK\u0003\u0004' },
    ['BRK-17 berkas/a.docm:1:1'],
    /tanpa makro/,
  ],
  ['an old sheet', { 'satu/program/2026.xls': '\u00d0\u00cf' }, ['XLS-02 program/2026.xls:1:1'], /xlsx/],
];

const places: Mistake[] = [
  [
    'a link to a file outside',
    { 'satu/gambar/a.jpg': { to: '../../../rahasia.jpg' } },
    ['BRK-01 gambar/a.jpg:1:1'],
    /salin berkas aslinya/,
  ],
  [
    'a link to a folder outside',
    { 'satu/berkas': { to: '/etc' } },
    ['BRK-01 berkas:1:1'],
    /salin berkas aslinya/,
  ],
  [
    'an unknown folder, with the nearest one',
    { 'satu/brita/a.md': page(TOP) },
    ['BRK-20 brita:1:1'],
    /`berita`/,
  ],
  [
    'a page in a folder of pictures',
    { 'satu/gambar/a.md': page(TOP) },
    ['BRK-21 gambar/a.md:1:1'],
    /`halaman`/,
  ],
  ['a page beside situs.yaml', { 'satu/a.md': page(TOP) }, ['BRK-21 a.md:1:1'], /`halaman`/],
  [
    'a page in a folder too deep',
    { 'satu/berita/2026/a.md': page(TOP) },
    ['BRK-21 berita/2026/a.md:1:1'],
    /`berita`/,
  ],
];

const names: Mistake[] = [
  [
    'a picture named with other capitals',
    { 'satu/gambar/rapat.jpg': picture, [B]: pictured('gambar/Rapat.jpg') },
    ['TAU-08 berita/x.md:5:9'],
    /`gambar\/rapat.jpg`/,
  ],
  [
    'two files for one address',
    {
      'satu/berita/Rapat Warga.md': page(TOP),
      'satu/berita/rapat-warga.md': page(TOP.replace('brt-x', 'brt-y')),
    },
    ['BRK-14 berita/Rapat Warga.md:1:1', 'ALM-01 berita/rapat-warga.md:1:1'],
    /Ubah nama salah satu/,
  ],
  [
    'one id in two files',
    { [B]: page(TOP), 'satu/berita/y.md': page(TOP) },
    ['ALM-03 berita/y.md:2:5'],
    /hapus baris `id`/,
  ],
  [
    'one id in two files, of which one is a draft',
    { [B]: page(`${TOP}\ndraf: ya`), 'satu/berita/y.md': page(TOP) },
    ['ALM-03 berita/y.md:2:5'],
    /hapus baris `id`/,
  ],
  [
    'a name of a standard page',
    { 'satu/halaman/kontak.md': page('id: hlm-x\njudul: Kontak kami') },
    ['ALM-02 halaman/kontak.md:1:1'],
    /`tentang-kontak`/,
  ],
  [
    'a name of a list',
    { 'satu/halaman/berita.md': page('id: hlm-x\njudul: Berita kami') },
    ['ALM-02 halaman/berita.md:1:1'],
    /`tentang-berita`/,
  ],
  ['a bare year', { 'satu/berita/2026.md': page(TOP) }, ['ALM-02 berita/2026.md:1:1'], /`berita-2026`/],
  ['the page of a number', { 'satu/berita/hal.md': page(TOP) }, ['ALM-02 berita/hal.md:1:1'], /`berita-hal`/],
  [
    'a name that Windows keeps for itself',
    { 'satu/berita/con.md': page(TOP) },
    ['BRK-03 berita/con.md:1:1'],
    /`con-1.md`/,
  ],
];

describe.each([
  ['kind', kinds],
  ['place', places],
  ['name', names],
])('a file of the wrong %s is named with its remedy', (_, mistakes) => {
  test.each(mistakes)('%s', (...mistake) => expectTold(mistake));
});

test.each(['x (1).md', 'x - Copy.md', 'x - Salin.md', 'x-LAPTOP-7AB2.md', 'Copy of x.md', 'Salinan x.md'])(
  'of a page and its copy "%s" with the same id it is the copy that is told',
  async (copy) => {
    using work = folderOf({ [B]: page(TOP), [`satu/berita/${copy}`]: page(TOP) });
    const found = (await problemsIn(work, ['satu'])).filter(({ tingkat }) => tingkat === 'salah');
    expect(found.map(placed)).toEqual([`ALM-03 satu/berita/${copy}:2:5`]);
    expect(found[0]?.pesan).toContain('`berita/x.md`');
  },
);

test.each([
  ['IMG-20261120-WA0001.jpg', 'gambar/IMG-20261120-WA0001.jpg'],
  ['gambar/IMG-20261120-WA0001.jpeg', 'gambar/IMG-20261120-WA0001.jpg'],
  ['img-20261120-wa0001.JPG', 'gambar/IMG-20261120-WA0001.jpg'],
  ['gambar/IMG-20261120-WA0001', 'gambar/IMG-20261120-WA0001.jpg'],
])('a picture named %s is found where it is', async (written, right) => {
  using work = folderOf({ 'satu/gambar/IMG-20261120-WA0001.jpg': picture, [B]: pictured(written) });
  const found = (await problemsIn(work, ['satu'])).filter(({ tingkat }) => tingkat === 'salah');
  expect(found.map(({ kode, perbaikan }) => `${kode} ${perbaikan}`)).toEqual([
    `TAU-05 Mungkin maksudnya \`${right}\`?`,
  ]);
});

test('a registered situs without a folder, a folder that is a link, and one that no row names', async () => {
  using work = folderOf({ tiga: { to: 'satu' } });
  expect((await problemsIn(work, ['tiga'])).map(placed)).toEqual(['BRK-01 tiga:1:1']);
  expect((await readIn(work, 'empat')).problems.map(placed)).toEqual(['BRK-22 empat:1:1']);
  const [unknown] = await problemsIn(work, ['sattu']);
  expect([unknown?.kode, unknown?.perbaikan]).toEqual(['REG-01', 'Mungkin maksudnya `satu`?']);
});

test('of many mistakes, in one file and in many, all are told at once', async () => {
  using work = folderOf({
    'satu/situs.yaml': 'kontk: a\nhost: a.go.id\n',
    [B]: page(
      'id: brt-x\njudl: Rapat\ntanggal: 2026-02-30',
      '<b>a</b>\n\n[a](/tak-ada/)\n\n![](/gambar/b.jpg)',
    ),
    'satu/berita/y.mdx': page(
      `${TOP}\ngambar: gambar/c.jpg`,
      'Jumlah {1}.\n\n<Kartuu>a</Kartuu>\n\n[a](tak-ada.md)',
    ),
    'satu/program/2026.csv': 'kode;nama;pagu_murni\n1.02.02\n01-Feb-02;Sehat;1.2.3\n',
    'satu/gambar/a.jpg': picture.subarray(0, 200),
  });
  expect((await problemsIn(work, ['satu'])).map(placed)).toMatchInlineSnapshot(`
    [
      "ISI-02 satu/berita/x.md:1:1",
      "ISI-01 satu/berita/x.md:3:1",
      "ISI-04 satu/berita/x.md:4:10",
      "MDX-05 satu/berita/x.md:6:1",
      "MDX-05 satu/berita/x.md:6:5",
      "TAU-01 satu/berita/x.md:8:1",
      "GBR-01 satu/berita/x.md:10:1",
      "TAU-05 satu/berita/x.md:10:1",
      "GBR-09 satu/berita/y.mdx:5:9",
      "TAU-05 satu/berita/y.mdx:5:9",
      "MDX-02 satu/berita/y.mdx:7:8",
      "MDX-04 satu/berita/y.mdx:9:1",
      "TAU-01 satu/berita/y.mdx:11:1",
      "GBR-02 satu/gambar/a.jpg:1:1",
      "CSV-01 satu/program/2026.csv:2:1",
      "CSV-02 satu/program/2026.csv:3:1",
      "CSV-15 satu/program/2026.csv:3:17",
      "ISI-01 satu/situs.yaml:1:1",
      "REG-03 satu/situs.yaml:2:1",
    ]
  `);
});
