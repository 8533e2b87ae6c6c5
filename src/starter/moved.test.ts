import { expect, test } from 'vitest';
import { folderOf, page, soundIn } from '../../tests/end-to-end/folder.ts';
import { movedSince, withRedirects } from './moved.ts';

test('an isian that keeps its id and changes its address gets a redirect', async () => {
  using work = folderOf({
    'satu/berita/rapat-warga.md': page('id: brt-x\njudul: Rapat warga\ntanggal: 2026-11-20'),
    'satu/berita/tetap.md': page('id: brt-y\njudul: Tetap\ntanggal: 2026-11-20'),
  });
  const situs = await soundIn(work, 'satu');
  const before = new Map([
    ['berita/brt-x', '/berita/rapat/'],
    ['berita/brt-y', '/berita/tetap/'],
    ['berita/brt-z', '/berita/hilang/'],
  ]);
  expect(movedSince(before, situs)).toEqual([{ lama: '/berita/rapat/', baru: '/berita/rapat-warga/' }]);
});

test('two isian that change places need no redirect: both addresses have a page', async () => {
  using work = folderOf({
    'satu/berita/a.md': page('id: brt-b\njudul: Kabar satu\ntanggal: 2026-11-20'),
    'satu/berita/b.md': page('id: brt-a\njudul: Kabar dua\ntanggal: 2026-11-20'),
  });
  const before = new Map([
    ['berita/brt-a', '/berita/a/'],
    ['berita/brt-b', '/berita/b/'],
  ]);
  expect(movedSince(before, await soundIn(work, 'satu'))).toEqual([]);
});

test('the table begins with its heading, and grows without a chain', () => {
  const once = withRedirects(undefined, [{ lama: '/a/', baru: '/b/' }]);
  expect(once).toBe('lama;baru\n/a/;/b/\n');
  expect(withRedirects(once, [{ lama: '/b/', baru: '/c/' }])).toBe('lama;baru\n/a/;/c/\n/b/;/c/\n');
});

test('a table as Excel saved it keeps its sign and its line ends', () => {
  expect(withRedirects('lama,baru\r\n/a/,/b/\r\n', [{ lama: '/b/', baru: '/c/' }])).toBe(
    'lama,baru\r\n/a/,/c/\r\n/b/,/c/\r\n',
  );
});
