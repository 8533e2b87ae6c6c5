import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from './address.ts';

test.each([
  ['/', '/'],
  ['/berita/?hal=2#atas', '/berita/'],
  ['/gambar/Foto%20Rapat.jpg', '/gambar/Foto Rapat.jpg'],
  ['/lcc.json', '/lcc.json'],
  ['/titik..dua/', '/titik..dua/'],
])('%s asks for %s', (url, address) => {
  expect(addressOf(url)).toBe(address);
});

test.each([
  undefined,
  '',
  '*',
  'http://jahat.test/',
  '/..',
  '/./',
  '/a/../b',
  '/%2e%2E/',
  '/a%2Fb',
  '/a%5cb',
  '/a\\b',
  '/%00',
  '/%zz',
  '//a',
  '/%252e/',
])('%s asks for nothing', (url) => {
  expect(addressOf(url)).toBeUndefined();
});

test('whatever is asked for, the address stays below the folder it is looked up in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('/', '.', '..', '%2e', '%2f', '%5c', '\\', 'a', '%25', '?', '#')),
      (parts) => {
        const address = addressOf(`/${parts.join('')}`);
        return (
          address === undefined || !address.split('/').some((part) => part === '..' || part.includes('\\'))
        );
      },
    ),
  );
});
