import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, page } from '../../../tests/end-to-end/folder.ts';
import type { Workspace } from '../../../tests/fleet/workspace.ts';
import { type FilledRedirects, fillAllRedirects } from './index.ts';

/** What the situs said of itself when it was built: one berita under this address. */
function built({ keluaran }: Workspace, url: string): void {
  const folder = path.join(keluaran, 'satu');
  mkdirSync(path.join(folder, 'lcc'), { recursive: true });
  const bagian = [{ url: '/lcc/berita.1.0123456789abcdef.json' }];
  writeFileSync(path.join(folder, 'lcc.json'), JSON.stringify({ koleksi: { berita: { bagian } } }));
  const part = { koleksi: 'berita', isi: [{ id: 'brt-x', url }] };
  writeFileSync(path.join(folder, 'lcc/berita.1.0123456789abcdef.json'), JSON.stringify(part));
}

function fill({ folder, content, keluaran }: Workspace): Promise<FilledRedirects[]> {
  const { signal } = new AbortController();
  const cache = path.join(folder, 'cache');
  return fillAllRedirects({ content, keluaran, cache, situs: ['satu'], tanggal: '2026-11-24', signal });
}

test('the old address of a renamed file leads to the new one, and a second run writes nothing', async () => {
  using work = folderOf({
    'satu/berita/rapat-warga.md': page('id: brt-x\njudul: Rapat\ntanggal: 2026-11-20'),
  });
  built(work, '/berita/rapat/');
  expect(await fill(work)).toEqual([{ count: 1, file: 'satu/alihkan.csv' }]);
  expect(readFileSync(path.join(work.content, 'satu/alihkan.csv'), 'utf8')).toBe(
    'lama;baru\n/berita/rapat/;/berita/rapat-warga/\n',
  );
  expect(await fill(work)).toEqual([]);
});

test('a situs that was never built has nothing that moved', async () => {
  using work = folderOf();
  expect(await fill(work)).toEqual([]);
});
