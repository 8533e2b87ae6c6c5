import { expect, test } from 'vitest';
import { folderOf, page, soundIn } from '../../tests/end-to-end/folder.ts';
import { currentPengumuman, heroOf, popularLayanan } from './home.ts';
import type { Item } from './situs.ts';

const layanan = (slug: string, populer = false): Item<'layanan'> => ({
  koleksi: 'layanan',
  id: slug,
  slug,
  address: `/layanan/${slug}/`,
  path: `layanan/${slug}.md`,
  judul: slug,
  contoh: false,
  draf: false,
  data: { judul: slug, ...(populer && { populer }) },
});

const slugs = (items: readonly Item[]): string[] => items.map(({ slug }) => slug);

test('services that people look for stand alone where they fill a row', () => {
  const all = [layanan('a'), layanan('b', true), layanan('c', true), layanan('d', true)];
  expect(slugs(popularLayanan(all))).toEqual(['b', 'c', 'd']);
});

test('fewer of them stand before the others', () => {
  expect(slugs(popularLayanan([layanan('a'), layanan('b', true), layanan('c')]))).toEqual(['b', 'a', 'c']);
});

test('an announcement leaves the home page the day after it ends, and stays in its list', async () => {
  const notice = (n: number, until: string) =>
    page(`id: png-${n}\njudul: Pengumuman ${n}\ntanggal: 2026-11-0${n}\n${until}`);
  using work = folderOf({
    'satu/pengumuman/a.md': notice(1, 'berlaku_sampai: 2026-11-23'),
    'satu/pengumuman/b.md': notice(2, 'berlaku_sampai: 2026-11-24'),
    'satu/pengumuman/c.md': notice(3, ''),
  });
  const situs = await soundIn(work, 'satu');
  expect(slugs(currentPengumuman(situs))).toEqual(['c', 'b']);
  expect(situs.items.pengumuman).toHaveLength(3);
});

test('words that people look for are those of services marked so, and of no other', async () => {
  const service = (n: number, word: string, more = '') =>
    page(`id: lyn-${n}\njudul: Layanan ${n}\nkata_kunci:\n  - ${word}\n  - lain\n${more}`);
  using work = folderOf({
    'satu/layanan/a.md': service(1, 'ppid'),
    'satu/layanan/b.md': service(2, 'KK', 'populer: ya'),
  });
  const { often, example } = heroOf(await soundIn(work, 'satu'));
  expect(often).toEqual([{ label: 'KK', address: '/layanan/b/' }]);
  expect(example).toBe('Misalnya: KK');
});
