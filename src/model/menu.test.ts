import { expect, test } from 'vitest';
import { folderOf, page, soundIn } from '../../tests/end-to-end/folder.ts';

const halaman = (n: number, menu: string): string =>
  page(`id: hlm-${n}\njudul: Halaman ${n}\nmenu: ${menu}\nurutan: ${n}`);

test('the menu has one order on every situs, with at most two pages of its own before the last', async () => {
  using work = folderOf({
    'satu/halaman/a.md': halaman(3, 'utama'),
    'satu/halaman/b.md': halaman(1, 'utama'),
    'satu/halaman/c.md': halaman(2, 'utama'),
    'satu/halaman/d.md': halaman(4, 'tidak'),
  });
  const standard = ['/', '/profil/', '/layanan/', '/berita/', '/program/', '/dokumen/', '/ppid/'];
  const addresses = (await soundIn(work, 'satu')).menu.map(({ address }) => address);
  expect(addresses).toEqual([...standard, '/b/', '/c/', '/kontak/']);
  expect((await soundIn(work, 'dua')).menu.map(({ address }) => address)).toEqual([...standard, '/kontak/']);
});

test('every word of the menu leads to a page', async () => {
  using work = folderOf();
  const { menu, pageAt } = await soundIn(work, 'satu');
  expect(menu.filter(({ address }) => !pageAt.has(address))).toEqual([]);
});
