import { expect, test } from 'vitest';
import { isSafeUrl, schemeOf } from './safe-url.ts';

test.each([
  'https://a.id',
  'HTTP://a.id',
  'mailto:a@b.id',
  'tel:+62',
  '/kontak/',
  'a.pdf',
  '#bagian',
  '../a',
  '?q=1',
  'a/b:c',
])('%s may be linked', (url) => expect(isSafeUrl(url)).toBe(true));

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:x',
  '\u0001javascript:x',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  '//contoh.id',
  '/\\contoh.id',
  '\\\\contoh.id',
  '/\t/contoh.id',
])('%j may not', (url) => {
  expect(isSafeUrl(url)).toBe(false);
});

test('a scheme is told in lower case, an address of the situs has none', () => {
  expect([schemeOf('MailTo:a@b.id'), schemeOf('/a:b'), schemeOf('a.pdf')]).toEqual([
    'mailto',
    undefined,
    undefined,
  ]);
});
