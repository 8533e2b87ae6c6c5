import { expect, test } from 'vitest';
import { feedOf } from '../../src/feed/documents.ts';
import { searchRecordsOf } from '../../src/model/search-records.ts';
import { folderOf, page, soundIn } from './folder.ts';

const SCHEDULED = {
  'satu/pengumuman/pasar.md': page(
    'id: pgm-x\njudul: Pasar murah keliling\ntanggal: 2026-11-20\nterbit: 2026-12-01\nberakhir: 2026-12-05',
  ),
};

/** Where an announcement is told on a day: its page, its list, the home page's menu of pages, search and feed. */
async function seenOn(tanggal: string): Promise<Record<string, boolean>> {
  using work = folderOf(SCHEDULED);
  const situs = await soundIn(work, 'satu', { tanggal });
  const feed = [...feedOf(situs).values()].map(({ body }) => String(body)).join('\n');
  const list = situs.pageAt.get('/pengumuman/')?.list?.items ?? [];
  return {
    page: situs.pageAt.has('/pengumuman/pasar/'),
    list: list.some(({ id }) => id === 'pgm-x'),
    search: searchRecordsOf(situs).some(({ url }) => url === '/pengumuman/pasar/'),
    feed: feed.includes('Pasar murah keliling'),
  };
}

const everywhere = { page: true, list: true, search: true, feed: true };
const nowhere = { page: false, list: false, search: false, feed: false };

test.each([
  ['2026-11-30', nowhere],
  ['2026-12-01', everywhere],
  ['2026-12-05', everywhere],
  ['2026-12-06', nowhere],
])('on %s a scheduled announcement shows everywhere or nowhere', async (tanggal, wanted) => {
  expect(await seenOn(tanggal)).toEqual(wanted);
});
