import { expect, test } from 'vitest';
import type { Ppid } from '../koleksi/ppid/schema.ts';
import { kindsOf, othersOf, placedStretches, reportsOf, STRETCHES } from './ppid-facts.ts';
import type { Item } from './situs.ts';

const page = (slug: string, data: Partial<Ppid> & Pick<Ppid, 'kelas'>): Item<'ppid'> => ({
  koleksi: 'ppid',
  id: slug,
  slug,
  address: `/ppid/${slug}/`,
  path: `ppid/${slug}.md`,
  judul: slug,
  contoh: false,
  draf: false,
  data: { judul: slug, ...data },
});

test('every kind of a class stands in it, there or not', () => {
  const kinds = kindsOf([page('profil', { kelas: 'berkala', kategori: 'profil' })], 'berkala');
  expect(kinds).toHaveLength(11);
  expect(kinds.filter(({ item }) => item).map(({ item }) => item?.slug)).toEqual(['profil']);
});

test('a page that waits for its content is not counted as there', () => {
  const waiting = page('aset', { kelas: 'setiap_saat', kategori: 'inventaris', belum_diisi: true });
  expect(kindsOf([waiting], 'setiap_saat').some(({ item }) => item)).toBe(false);
});

test('pages without a kind are kept beside the kinds', () => {
  const pages = [page('hak', { kelas: 'prosedur' }), page('dip', { kelas: 'setiap_saat', kategori: 'dip' })];
  expect(othersOf(pages, 'prosedur').map(({ slug }) => slug)).toEqual(['hak']);
  expect(othersOf(pages, 'setiap_saat')).toEqual([]);
});

test('the newest report stands first', () => {
  const report = (tahun: number) => page(`${tahun}`, { kelas: 'laporan', laporan: { tahun, permohonan: 0 } });
  expect(reportsOf([report(2024), report(2025)]).map(({ laporan }) => laporan.tahun)).toEqual([2025, 2024]);
});

test('the stretches of the procedure fill the whole line, each as long as its days', () => {
  const placed = placedStretches(STRETCHES);
  const last = placed.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
  expect(placed[2]?.width).toBe(placed[3]?.width);
});
