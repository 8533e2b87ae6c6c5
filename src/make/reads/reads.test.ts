import { describe, expect, test } from 'vitest';
import { sampleSitus } from '../../../tests/fixtures/sample-situs.ts';
import type { Situs } from '../../model/situs.ts';
import { Today } from '../../text/today.ts';
import { cellsOf } from './cells.ts';
import { digestsOf } from './digests.ts';
import { watched } from './watched.ts';

const situs = sampleSitus();

/** What is told while a situs is read. */
function notedOf(read: (seen: Situs) => unknown, of = situs): string[] {
  const names: string[] = [];
  read(watched(cellsOf(of), (name) => names.push(name.replace('\n', ' → '))));
  return names;
}

describe('what a page reads', () => {
  test('is told once, by name', () => {
    expect(notedOf((seen) => [seen.nama, seen.nama, seen.menu.map(({ label }) => label)])).toEqual([
      'situs → nama',
      'situs → menu',
    ]);
    expect(notedOf(({ hrefOf }) => hrefOf('../layanan/', 'berita/a.md'))).toEqual([
      'situs → hrefOf',
      'situs.hrefOf → ["../layanan/","berita/a.md"]',
    ]);
    expect(notedOf(({ pageAt }) => pageAt.get('/kontak/')?.judul)).toEqual([
      'situs → pageAt',
      'situs.pageAt → /kontak/',
      'halaman "/kontak/" → judul',
    ]);
    expect(notedOf(({ today }) => [today.isAfter('2026-12-01'), today.since])).toEqual([
      'situs → today',
      'situs.today → isAfter',
      'situs.today.isAfter → ["2026-12-01"]',
      'situs.today → since',
    ]);
  });

  test('tells what is not there too, and all of what is gone through', () => {
    expect(notedOf((seen) => 'diperbarui' in seen)).toEqual(['situs → diperbarui']);
    expect(notedOf(({ pageAt }) => pageAt.has('/tidak/'))).toContain('situs.pageAt → /tidak/');
    const [item] = situs.items.berita;
    const spread = notedOf(({ items }) => ({ ...items.berita[0] }));
    for (const key of Object.keys(item ?? {}))
      expect(spread.some((name) => name.endsWith(` → ${key}`))).toBe(true);
    const all = notedOf(({ downloads }) => [...downloads.values()]);
    expect(all.slice(0, 2)).toEqual(['situs → downloads', 'situs.downloads']);
    expect(all.length).toBe(2 + situs.downloads.size);
  });

  test('is what it would read unwatched, and the same object however it was come by', () => {
    const seen = watched(cellsOf(situs), () => {});
    const [first] = seen.items.berita;
    const page = seen.pageAt.get(first?.address ?? '');
    expect(page?.item).toBe(first);
    expect(seen.pages.find(({ item }) => item === first)).toBe(page);
    expect(seen.items.berita.indexOf(first as NonNullable<typeof first>)).toBe(0);
    expect(first?.data).toBe(situs.items.berita[0]?.data);
    expect([...seen.pageAt.keys()]).toEqual([...situs.pageAt.keys()]);
    expect([...seen.pageAt].length).toBe(seen.pageAt.size);
    expect(JSON.stringify(seen.items.layanan)).toBe(JSON.stringify(situs.items.layanan));
  });

  test('of the kabupaten is not told: where it changes nothing is taken over', () => {
    expect(notedOf(({ kabupaten, peta }) => [kabupaten.identitas.nama, peta])).toEqual([]);
  });

  test('cannot be written to, nor asked a question that has no name', () => {
    const seen = watched(cellsOf(situs), () => {});
    expect(() => Object.assign(seen, { nama: 'Lain' })).toThrow(TypeError);
    expect(() => seen.today.ask((day) => day > '2026')).toThrow(/nobody watches/);
  });
});

describe('a digest', () => {
  const digestIn = (of: Situs, name: string): string => digestsOf(cellsOf(of))(name.replace(' → ', '\n'));
  const [item] = situs.items.berita;
  if (!item) throw new Error('the sample has no berita');
  const itemName = `isian ${JSON.stringify([item.koleksi, item.id, item.address])}`;
  /** The same situs with another item in the place of the first. */
  const withItem = (other: typeof item): Situs => ({
    ...situs,
    items: { ...situs.items, berita: [other, ...situs.items.berita.slice(1)] },
    pages: situs.pages.map((page) => (page.item === item ? { ...page, item: other } : page)),
  });

  test('of each name of a whole situs can be had: all that is compared is plain data', () => {
    const cells = cellsOf(situs);
    const digestOf = digestsOf(cells);
    const names = [...cells.named].flatMap(([name, { keys }]) => keys().map((key) => `${name}\n${key}`));
    const shared = /^situs\n(kabupaten|peta|petaKecamatan|hrefOf|today)$/;
    for (const name of names) if (!shared.test(name)) expect(digestOf(name), name).toBeTypeOf('string');
    expect(names.length).toBeGreaterThan(300);
  });

  test('changes with what stands under its key, and with nothing else', () => {
    const other = withItem({ ...item, judul: 'Lain' });
    expect(digestIn(other, `${itemName} → judul`)).not.toBe(digestIn(situs, `${itemName} → judul`));
    for (const name of [
      `${itemName} → ringkasan`,
      `${itemName} → body`,
      'situs.items → berita',
      `halaman ${JSON.stringify(item.address)} → item`,
    ])
      expect(digestIn(other, name), name).toBe(digestIn(situs, name));
  });

  test('of a list is which items stand in it, and in which order', () => {
    const berita = [item, { ...item, id: 'brt-lain', address: '/berita/lain/' }];
    const ofList = (list: typeof berita): string =>
      digestIn({ ...situs, items: { ...situs.items, berita: list } }, 'situs.items → berita');
    const before = ofList(berita);
    expect(ofList(berita.toReversed())).not.toBe(before);
    expect(ofList(berita.slice(1))).not.toBe(before);
    expect(ofList([...berita])).toBe(before);
  });

  test('tells apart what JSON would not', () => {
    const of = (nama: unknown): string => digestIn({ ...situs, nama } as Situs, 'situs → nama');
    const told = [undefined, null, Number.NaN, 'null', '', [], [undefined], {}, { a: undefined }];
    expect(new Set(told.map(of)).size).toBe(told.length);
    expect(() => of({ deep: new Map() })).toThrow(/plain data/);
    expect(() => of({ deep: () => 1 })).toThrow(/plain data/);
    expect(digestIn(situs, 'isian tidak ada → judul')).toBe('none');
  });

  test('of the day is the answer, whatever day it is, and asks nothing of the day itself', () => {
    const on = (day: string): Situs => {
      const today = new Today(day);
      void today.period;
      return { ...situs, today: today.aside };
    };
    const question = 'situs.today.isAfter → ["2026-12-01"]';
    expect(digestIn(on('2026-11-24'), question)).toBe(digestIn(on('2026-12-01'), question));
    expect(digestIn(on('2026-12-02'), question)).not.toBe(digestIn(on('2026-12-01'), question));
  });
});
