import { describe, expect, test } from 'vitest';
import { smallItem } from '../../tests/feed/small-situs.ts';
import { byTitle, inListOrder } from './order.ts';
import type { Item } from './situs.ts';

const slugs = (items: readonly Item[]): string[] => items.map(({ slug }) => slug);

test('titles stand as people sort them: case and accents count last', () => {
  const titles = ['zebra', 'Apel', 'Éclair', 'apel', 'eclair', 'Wisata 10', 'wisata'];
  expect(titles.toSorted(byTitle)).toEqual([
    'Apel',
    'apel',
    'eclair',
    'Éclair',
    'wisata',
    'Wisata 10',
    'zebra',
  ]);
});

describe('a list', () => {
  const news = (slug: string, tanggal: string) => smallItem('berita', slug, { judul: 'Kabar', tanggal });

  test('of news has the newest first; of one day the address decides', () => {
    const items = [news('b', '2026-11-01'), news('c', '2026-11-02'), news('a', '2026-11-01')];
    expect(slugs(inListOrder(items, 'terbaru'))).toEqual(['c', 'a', 'b']);
    expect(slugs(inListOrder(items.toReversed(), 'terbaru'))).toEqual(['c', 'a', 'b']);
    expect(slugs(items)).toEqual(['b', 'c', 'a']);
  });

  test('of events has the nearest first', () => {
    const event = (slug: string, mulai: string) => smallItem('agenda', slug, { judul: 'Rapat', mulai });
    const items = [event('b', '2026-12-01'), event('a', '2026-11-26 08.30')];
    expect(slugs(inListOrder(items, 'terdekat'))).toEqual(['a', 'b']);
  });

  test('of programmes follows the codes, whose numbers count as numbers', () => {
    const codes = ['1.02.10', '1.02.02.2.01', '1.02.02', '2.16.01', '1.02.09'];
    const items = codes.map((kode) =>
      smallItem('program', `2026-${kode}`, { tahun: 2026, kode, nama: 'Program', pagu_murni: 1 }),
    );
    const sorted = inListOrder(items, 'kode').map(({ data }) => data.kode);
    expect(sorted).toEqual(['1.02.02', '1.02.02.2.01', '1.02.09', '1.02.10', '2.16.01']);
  });

  test('in an order of its own has what names no place after the first places and before the last, by title', () => {
    const free = (slug: string, judul: string, urutan?: number) =>
      smallItem('halaman', slug, { judul, ...(urutan !== undefined && { urutan }) });
    const items = [
      free('a', 'Zaman dulu'),
      free('b', 'Arsip'),
      free('c', 'Visi', 2),
      free('d', 'Misi', 1),
      free('e', 'Arah', 900),
    ];
    expect(slugs(inListOrder(items, 'urutan'))).toEqual(['d', 'c', 'b', 'a', 'e']);
  });
});
