import { expect, test } from 'vitest';
import { readSitus } from '../../src/read/read-situs.ts';
import { folderOf, page, placed, TOP } from './folder.ts';

test('a file that is left unread is a problem of its own, and all else of the situs is read', async () => {
  using work = folderOf({ 'satu/berita/x.md': page(TOP), 'satu/berita/y.md': page('judul: Tanpa tanggal') });
  const read = await readSitus({
    content: work.content,
    situs: 'satu',
    unread: { 'berita/x.md': 'waktu' },
  });
  expect(read.problems.map(placed)).toEqual(['BRK-40 satu/berita/x.md:1:1', 'ISI-02 satu/berita/y.md:1:1']);
  expect([...read.files.keys()]).not.toContain('berita/x.md');
});
