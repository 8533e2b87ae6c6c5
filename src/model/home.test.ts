import { expect, test } from 'vitest';
import { popularLayanan } from './home.ts';
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
