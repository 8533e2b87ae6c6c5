import { expect, test } from 'vitest';
import { alamatTautan } from './alamat-tautan.ts';

test.each(['https://jdih.contoh.go.id/15', 'http://contoh.go.id', '/', '/program/2026/#1.02', '/ppid/dip/'])(
  'a link may lead to %s',
  (address) => {
    expect(alamatTautan.safeParse(address).success).toBe(true);
  },
);

test.each([
  'javascript:alert(1)',
  '//contoh.com/',
  'contoh.go.id',
  'data:text/html,x',
  'https:///x',
  'https://a b',
  '',
])('a link may not be "%s"', (address) => {
  expect(alamatTautan.safeParse(address).success).toBe(false);
});
