import { expect, test } from 'vitest';
import type { Dokumen } from '../koleksi/dokumen/schema.ts';
import { Today } from '../text/today.ts';
import { groupsOf, saysKind, type YearCell, yearMatrix } from './dokumen-facts.ts';
import type { Item } from './situs.ts';

const dokumen = (data: Partial<Dokumen> & Pick<Dokumen, 'jenis'>): Item<'dokumen'> => {
  const slug = `${data.jenis}-${data.tahun ?? data.periode}`;
  return {
    koleksi: 'dokumen',
    id: slug,
    slug,
    address: `/dokumen/${slug}/`,
    path: `dokumen/${slug}.md`,
    judul: slug,
    contoh: false,
    draf: false,
    data: { judul: slug, ...data },
  };
};

const cellText = (cell: YearCell): string =>
  cell.kind === 'ada' ? `${cell.item.slug}×${cell.span}` : cell.kind === 'nanti' ? cell.words : 'celah';

const rowOf = (all: Item<'dokumen'>[], tanggal = '2026-11-24') =>
  yearMatrix(all, Today.only(tanggal)).rows.map(({ jenis, cells }) => [jenis, ...cells.map(cellText)]);

test('the newest year is first; one without its document is a gap; one whose day has not come says which day', () => {
  const all = [dokumen({ jenis: 'lkjip', tahun: 2023 }), dokumen({ jenis: 'lkjip', tahun: 2025 })];
  expect(rowOf(all)).toEqual([['lkjip', 'Februari 2027', 'lkjip-2025×1', 'celah', 'lkjip-2023×1']]);
  expect(yearMatrix(all, Today.only('2026-11-24')).gaps).toBe(1);
});

test('a plan of this year is due when the year begins', () => {
  expect(rowOf([dokumen({ jenis: 'renja', tahun: 2025 })])).toEqual([['renja', 'celah', 'renja-2025×1']]);
  expect(rowOf([dokumen({ jenis: 'renja', tahun: 2025 })], '2026-01-15')).toEqual([
    ['renja', 'Januari 2026', 'renja-2025×1'],
  ]);
});

test('a document of several years spans them until its successor begins', () => {
  const all = [
    dokumen({ jenis: 'renstra', periode: '2021-2026' }),
    dokumen({ jenis: 'renstra', periode: '2025-2029' }),
    dokumen({ jenis: 'renja', tahun: 2023 }),
  ];
  expect(rowOf(all)[0]).toEqual(['renstra', 'renstra-2025-2029×2', 'renstra-2021-2026×2']);
});

test('a document that waits for its file fills no gap, and what never came is named', () => {
  const all = [
    dokumen({ jenis: 'pk', tahun: 2026, belum_diisi: true }),
    dokumen({ jenis: 'dpa', tahun: 2026 }),
  ];
  const { rows, never } = yearMatrix(all, Today.only('2026-11-24'));
  expect(rows.map(({ jenis }) => jenis)).toEqual(['dpa']);
  expect(never).toContain('Perjanjian Kinerja');
});

test('documents stand in groups, newest year first, without empty groups', () => {
  const groups = groupsOf([
    dokumen({ jenis: 'dpa', tahun: 2025 }),
    dokumen({ jenis: 'renja', tahun: 2025 }),
    dokumen({ jenis: 'renja', tahun: 2026 }),
  ]);
  expect(groups.map(({ key, items }) => [key, ...items.map(({ slug }) => slug)])).toEqual([
    ['perencanaan', 'renja-2026', 'renja-2025'],
    ['keuangan', 'dpa-2025'],
  ]);
});

test('a kind that the title names is not said twice', () => {
  expect(saysKind('Rencana Kerja 2026', 'renja')).toBe(true);
  expect(saysKind('Keputusan Kepala Dinas Nomor 5', 'sk_ppid')).toBe(false);
});
