import { expect, test } from 'vitest';
import type { Pejabat } from '../koleksi/pejabat/schema.ts';
import { Today } from '../text/today.ts';
import { formerOf, holderText, type Post, statusOf, structureOf, termText } from './pejabat-facts.ts';
import type { Item } from './situs.ts';

const TODAY = Today.only('2026-11-24');

const post = (slug: string, data: Partial<Pejabat> = {}): Item<'pejabat'> => ({
  koleksi: 'pejabat',
  id: slug,
  slug,
  address: `/pejabat/${slug}/`,
  path: `pejabat/${slug}.md`,
  judul: slug,
  contoh: false,
  draf: false,
  data: { jabatan: slug, ...data },
});

const outline = (posts: readonly Post[]): unknown[] =>
  posts.map(({ item, below }) => (below.length > 0 ? [item.slug, ...outline(below)] : item.slug));

test('posts stand below the post they name, in the order of the list', () => {
  const all = [
    post('kepala'),
    post('sekretaris', { atasan: 'kepala' }),
    post('umum', { atasan: 'sekretaris', status: 'lowong' }),
    post('bidang', { atasan: 'kepala' }),
  ];
  expect(outline(structureOf(all, TODAY))).toEqual([['kepala', ['sekretaris', 'umum'], 'bidang']]);
});

test('no post is lost: not below one that is vacated, not among posts that name each other', () => {
  const all = [
    post('lama', { selesai: '2025-12-31' }),
    post('staf', { atasan: 'lama' }),
    post('satu', { atasan: 'dua' }),
    post('dua', { atasan: 'satu' }),
  ];
  expect(outline(structureOf(all, TODAY))).toEqual(['staf', ['satu', 'dua']]);
});

test('whose time is over is a former holder, the latest first', () => {
  const all = [post('a', { selesai: '2019-05-01' }), post('b', { selesai: '2025-01-06' }), post('c')];
  expect(formerOf(all, TODAY).map(({ slug }) => slug)).toEqual(['b', 'a']);
});

test('a vacant post, a group, and a name that waits are three different things', () => {
  expect(holderText({ jabatan: 'Kepala', status: 'lowong' })).toBe('Lowong');
  expect(holderText({ jabatan: 'Perawat', jumlah: 4 })).toBe('4 orang');
  expect(holderText({ jabatan: 'Kepala' })).toBeUndefined();
});

test('how a post is held is said by word', () => {
  expect(statusOf({ status: 'plt' })).toEqual({ kind: 'awas', short: 'Plt.', long: 'pelaksana tugas' });
  expect(statusOf({ status: 'definitif' })).toEqual({ kind: 'baik', short: 'Definitif' });
  expect(statusOf({})).toBeUndefined();
});

test('a term says both its ends, and "sekarang" while it lasts', () => {
  expect(termText({ mulai: '2026-08-03' })).toBe('3 Agustus 2026 sampai sekarang');
  expect(termText({ selesai: '2025-01-06' })).toBe('Sampai 6 Januari 2025');
  expect(termText({})).toBeUndefined();
});
