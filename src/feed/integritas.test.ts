import { expect, test } from 'vitest';
import { sha256Of } from './hash.ts';
import { integritasOf } from './integritas.ts';
import { integritas } from './schema/integritas.ts';

test('the list names every file by path, with true sizes and hashes, in sorted order', () => {
  const known = { path: 'a.webp', size: 3, sha256: 'f'.repeat(64) };
  const text = integritasOf('dinkes', [{ path: 'index.html', bytes: '<é>' }, known]);
  expect(integritas.parse(JSON.parse(text))).toEqual({
    versi: '1.0',
    situs: 'dinkes',
    berkas: [
      { path: 'a.webp', ukuran: 3, sha256: 'f'.repeat(64) },
      { path: 'index.html', ukuran: 4, sha256: sha256Of('<é>') },
    ],
  });
});

test('the list names neither itself nor its signature', () => {
  const files = ['integritas.json', 'integritas.sig.json'].map((path) => ({ path, bytes: 'x' }));
  expect(JSON.parse(integritasOf('dinkes', files)).berkas).toEqual([]);
});
