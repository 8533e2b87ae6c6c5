import { describe, expect, test } from 'vitest';
import { koleksiOf, semuaKoleksi } from '../../src/koleksi/index.ts';
import { folderOf, page, photo, placed, problemsIn, TOP } from './folder.ts';
import { markdownOf, withoutWordsOf } from './mistakes-of.ts';
import { expectTold, type Mistake } from './told.ts';

const PICTURE = { 'satu/gambar/a.jpg': await photo() };
const body = (text: string) => ({ ...PICTURE, 'satu/berita/x.md': page(TOP, text) });
const block = (text: string) => ({ ...PICTURE, 'satu/berita/x.mdx': page(TOP, text) });
const kepala = (text: string) => ({
  ...PICTURE,
  'satu/situs.yaml': `kepala:\n  gambar: gambar/a.jpg\n${text}`,
});

const missing: Mistake[] = [
  ['in a body', body('![](/gambar/a.jpg)'), ['GBR-01 berita/x.md:6:1'], /kurung siku/],
  ['of spaces', body('![  ](/gambar/a.jpg)'), ['GBR-01 berita/x.md:6:1'], /kurung siku/],
  ['by reference', body('![][a]\n\n[a]: /gambar/a.jpg'), ['GBR-01 berita/x.md:6:1'], /kurung siku/],
  [
    'in a block',
    block('<Galeri judul="Rapat">\n\n![](/gambar/a.jpg)\n\n</Galeri>'),
    ['GBR-01 berita/x.mdx:8:1'],
    /kurung siku/,
  ],
  ['of the head of office', kepala(''), ['ISI-42 situs.yaml:2:11'], /`gambar_alt: Kepala dinas/],
];

const empty: Mistake[] = [
  ['in a body', body('![gambar](/gambar/a.jpg)'), ['A11Y-02 berita/x.md:6:1'], /Warga mengantre/],
  ['of a camera', body('![img_2034](/gambar/a.jpg)'), ['A11Y-02 berita/x.md:6:1'], /Warga mengantre/],
  [
    'of WhatsApp',
    body('![IMG-20260310-WA0042.jpg](/gambar/a.jpg)'),
    ['A11Y-02 berita/x.md:6:1'],
    /Warga mengantre/,
  ],
  ['by reference', body('![Foto][a]\n\n[a]: /gambar/a.jpg'), ['A11Y-02 berita/x.md:6:1'], /Warga mengantre/],
  [
    'in a block',
    block('<Galeri judul="Rapat">\n\n![image](/gambar/a.jpg)\n\n</Galeri>'),
    ['A11Y-02 berita/x.mdx:8:1'],
    /Warga mengantre/,
  ],
  [
    'of the head of office',
    kepala('  gambar_alt: IMG-20260310-WA0042\n'),
    ['A11Y-02 situs.yaml:3:15'],
    /Warga mengantre/,
  ],
];

describe.each([
  ['without words', missing],
  ['whose words say nothing', empty],
])('a picture %s stops its situs', (_, mistakes) => {
  test.each(mistakes)('%s', (...mistake) => expectTold(mistake));
});

const pictured = semuaKoleksi.map(({ name }) => koleksiOf(name)).filter(({ table }) => !table?.file);

test.each(pictured.map((koleksi) => [koleksi.name, koleksi] as const))(
  'in every field of %s that names a picture, words are asked for, and must say something',
  async (name, koleksi) => {
    const planted = withoutWordsOf(koleksi, 'gambar/a.jpg');
    expect(planted.length).toBeGreaterThanOrEqual(2);
    for (const { nama, data, at, kode } of planted) {
      const { text, place } = markdownOf({ id: 'isian-1', ...data }, at);
      using work = folderOf({ ...PICTURE, [`satu/${name}/isian.md`]: text });
      const told = (await problemsIn(work, ['satu'])).map(placed);
      expect(told, nama).toEqual([`${kode} satu/${name}/isian.md:${place}`]);
    }
  },
);
