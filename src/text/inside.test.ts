import { expect, test } from 'vitest';
import { meantAmong, pathsInside } from './inside.ts';

test.each([
  ['gambar/a.jpg', '', 'gambar/a.jpg'],
  ['../gambar/a.jpg', 'berita', 'gambar/a.jpg'],
  ['/gambar/a.jpg', 'berita', 'gambar/a.jpg'],
  ['./b.md', 'berita', 'berita/b.md'],
  ['foto%20apel.jpg', '', 'foto apel.jpg'],
  ['cafe\u0301.jpg', '', 'caf\u00e9.jpg'],
  ['Laporan realisasi 100%.pdf', '', 'Laporan realisasi 100%.pdf'],
  ['Realisasi%20100%.pdf', '', 'Realisasi 100%.pdf'],
  ['100%ab.pdf', '', '100%ab.pdf'],
  ['%', '', '%'],
])('%s in "%s" means %s', (reference, from, file) => {
  expect(pathsInside(reference, from).at(-1)).toBe(file);
});

test.each([
  '../x',
  '../../etc/passwd',
  '/../x',
  '%2e%2e/x',
  'a/../../x',
  '..',
  '..\\x',
  'C:/x',
  'c:x',
  '//host/x',
  'a\0b',
  '%00',
  '%5c%5chost',
  '%2e%2e/%ff',
])('%j never leads out of the situs', (reference) => {
  expect(pathsInside(reference, '')).toEqual([]);
});

test('a name that holds an escape is found as it stands, before what the escape means', () => {
  const files = new Map([
    ['berkas/Laporan%20Akhir.pdf', 1],
    ['berkas/Laporan Akhir.pdf', 2],
  ]);
  expect(meantAmong(files, 'berkas/Laporan%20Akhir.pdf', '')).toBe(1);
  expect(meantAmong(files, 'berkas/Laporan Akhir.pdf', '')).toBe(2);
  expect(meantAmong(new Map([['a b.pdf', 3]]), 'a%20b.pdf', '')).toBe(3);
  expect(meantAmong(files, '../berkas/x.pdf', '')).toBeUndefined();
});
