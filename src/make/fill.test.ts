import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { sha256Of } from '../feed/hash.ts';
import { Filling, fileOf } from './fill.ts';

const temporary = () => temporaryFolder('isi-');

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

test('of every file its size and hash are known, whoever put it there', () => {
  using folder = temporary();
  using cache = temporary();
  const asset = path.join(cache.path, 'gaya.css');
  writeFileSync(asset, 'a{}');
  writeFileSync(path.join(folder.path, 'sitemap-0.xml'), '<x/>');
  const filling = new Filling(folder.path, 'dinkes.contohkab.go.id');
  filling.write('berita/a/index.html', 'é');
  filling.link({ path: '_a/gaya.css', file: asset, size: 3, sha256: 'x' });
  filling.note('sitemap-0.xml');
  expect(filling.written).toEqual([
    { path: 'berita/a/index.html', size: 2, sha256: sha256Of('é') },
    { path: '_a/gaya.css', size: 3, sha256: 'x' },
    { path: 'sitemap-0.xml', size: 4, sha256: sha256Of('<x/>') },
  ]);
  expect(readFileSync(path.join(folder.path, '_a/gaya.css'), 'utf8')).toBe('a{}');
  expect(statSync(path.join(folder.path, 'berita', 'a')).isDirectory()).toBe(true);
});

test('a file is never written twice: two pages would hide each other', () => {
  using folder = temporary();
  const filling = new Filling(folder.path, 'dinkes.contohkab.go.id');
  filling.write('a.txt', '1');
  expect(() => filling.write('a.txt', '2')).toThrow(/EEXIST/);
  expect(readFileSync(path.join(folder.path, 'a.txt'), 'utf8')).toBe('1');
});

test('of a page the rules’ facts are kept, and nothing of its text', () => {
  using folder = temporaryFolder('isi-');
  const filling = new Filling(folder.path, 'dinkes.contohkab.go.id');
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const heldMb = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const before = heldMb();
  for (let n = 0; n < 100; n++) {
    const link = `<h2 id="bagian-yang-panjang-${n}">A</h2><a href="/berita/kabar-yang-panjang-${n}/">B</a>`;
    filling.write(`berita/${n}/index.html`, `${link}${`${n} `.repeat(300_000)}`);
  }
  // A hundred pages of 0.6 MB and more.
  expect(heldMb() - before).toBeLessThan(20);
  expect(filling.pages.get('berita/7/index.html')).toEqual({
    anchors: new Set(['bagian-yang-panjang-7']),
    links: [
      {
        to: { written: '/berita/kabar-yang-panjang-7/', path: 'berita/kabar-yang-panjang-7/', anchor: '' },
        line: 1,
      },
    ],
    fetched: [],
  });
});
