import { expect, test } from 'vitest';
import { EVERYWHERE, headersOf, IMMUTABLE, OPEN_TO_ALL } from './headers.ts';

test('patterns mean the same to nginx and Apache as to JavaScript: no lookbehind, no named group, no class of its own', () => {
  for (const pattern of [IMMUTABLE, OPEN_TO_ALL]) {
    expect(pattern).toMatch(/^\^\/.*\$$/);
    expect(pattern).not.toMatch(/\(\?|\\[dwsbp]|"/);
  }
});

test('only what has the hash of its content in its name is kept for ever', () => {
  const kept = (address: string) => headersOf(address, true)['Cache-Control']?.includes('immutable');
  expect(kept('/lcc/program.12.0123456789abcdef.json')).toBe(true);
  expect(kept('/gambar/kepala-dinas.0123abcd-1600.webp')).toBe(true);
  for (const address of [
    '/lcc/situs.json',
    '/gambar/kepala.webp',
    '/a/_a/x.css',
    '/_a/',
    '/lcc.json',
    '/berita/_a/',
  ]) {
    expect([address, kept(address)]).toEqual([address, false]);
  }
});

test('a policy has no line that would let something run inside a page', () => {
  expect(EVERYWHERE['Content-Security-Policy']).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
