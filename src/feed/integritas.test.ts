import { expect, test } from 'vitest';
import { integritasOf } from './integritas.ts';
import { integritas } from './schema/integritas.ts';

test('the list names every file by path, with size and hash, in sorted order', () => {
  const text = integritasOf('dinkes', [
    { path: 'index.html', size: 4, sha256: 'e'.repeat(64) },
    { path: 'a.webp', size: 3, sha256: 'f'.repeat(64) },
  ]);
  expect(integritas.parse(JSON.parse(text))).toEqual({
    versi: '1.0',
    situs: 'dinkes',
    berkas: [
      { path: 'a.webp', ukuran: 3, sha256: 'f'.repeat(64) },
      { path: 'index.html', ukuran: 4, sha256: 'e'.repeat(64) },
    ],
  });
});

test('the list names neither itself nor its signature', () => {
  const files = ['integritas.json', 'integritas.sig.json'].map((path) => ({
    path,
    size: 1,
    sha256: 'f'.repeat(64),
  }));
  expect(JSON.parse(integritasOf('dinkes', files)).berkas).toEqual([]);
});
