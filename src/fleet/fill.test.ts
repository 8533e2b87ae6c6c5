import { mkdtempDisposableSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Filling, fileOf } from './fill.ts';

const temporary = () => mkdtempDisposableSync(path.join(tmpdir(), 'isi-'));

test.each([
  ['/', 'index.html'],
  ['/profil/', 'profil/index.html'],
  ['/berita/hal/2/', 'berita/hal/2/index.html'],
  ['/404/', '404.html'],
  ['/lcc.json', 'lcc.json'],
  ['/.well-known/security.txt', '.well-known/security.txt'],
])('the address %s stands in %s', (address, file) => {
  expect(fileOf(address)).toBe(file);
});

test('every file is remembered with its bytes, whoever put it there', () => {
  using folder = temporary();
  using cache = temporary();
  const asset = path.join(cache.path, 'gaya.css');
  writeFileSync(asset, 'a{}');
  writeFileSync(path.join(folder.path, 'sitemap-0.xml'), '<x/>');
  const filling = new Filling(folder.path);
  filling.write('berita/a/index.html', 'A');
  filling.link('_a/gaya.css', asset, { size: 3, sha256: 'x' });
  filling.note('sitemap-0.xml');
  expect(filling.written).toEqual([
    { path: 'berita/a/index.html', bytes: 'A' },
    { path: '_a/gaya.css', size: 3, sha256: 'x' },
    { path: 'sitemap-0.xml', bytes: Buffer.from('<x/>') },
  ]);
  expect(readFileSync(path.join(folder.path, '_a/gaya.css'), 'utf8')).toBe('a{}');
  expect(statSync(path.join(folder.path, 'berita', 'a')).isDirectory()).toBe(true);
});

test('a file is never written twice: two pages would hide each other', () => {
  using folder = temporary();
  const filling = new Filling(folder.path);
  filling.write('a.txt', '1');
  expect(() => filling.write('a.txt', '2')).toThrow(/EEXIST/);
  expect(readFileSync(path.join(folder.path, 'a.txt'), 'utf8')).toBe('1');
});
