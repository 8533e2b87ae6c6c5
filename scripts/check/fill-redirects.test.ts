import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { folderOf, page } from '../../tests/end-to-end/folder.ts';
import type { Workspace } from '../../tests/fleet/workspace.ts';
import { fillRedirects } from './fill-redirects.ts';

/** What the situs said of itself when it was built: one berita under this address. */
function built({ keluaran }: Workspace, url: string): void {
  const folder = path.join(keluaran, 'satu');
  mkdirSync(path.join(folder, 'lcc'), { recursive: true });
  const bagian = [{ url: '/lcc/berita.1.0123456789abcdef.json' }];
  writeFileSync(path.join(folder, 'lcc.json'), JSON.stringify({ koleksi: { berita: { bagian } } }));
  const part = { koleksi: 'berita', isi: [{ id: 'brt-x', url }] };
  writeFileSync(path.join(folder, 'lcc/berita.1.0123456789abcdef.json'), JSON.stringify(part));
}

function fill({ content, keluaran }: Workspace): Promise<string> {
  const { kabupaten } = readKabupaten(content);
  if (!kabupaten) throw new Error('no kabupaten');
  const { signal } = new AbortController();
  return fillRedirects({ kabupaten, content, keluaran, situs: ['satu'], tanggal: '2026-11-24', signal });
}

test('the old address of a renamed file leads to the new one, and a second run writes nothing', async () => {
  using work = folderOf({
    'satu/berita/rapat-warga.md': page('id: brt-x\njudul: Rapat\ntanggal: 2026-11-20'),
  });
  built(work, '/berita/rapat/');
  expect(await fill(work)).toBe('1 alamat lama dialihkan di satu/alihkan.csv.');
  expect(readFileSync(path.join(work.content, 'satu/alihkan.csv'), 'utf8')).toBe(
    'lama;baru\n/berita/rapat/;/berita/rapat-warga/\n',
  );
  expect(await fill(work)).toBe('');
});

test('a situs that was never built has nothing that moved', async () => {
  using work = folderOf();
  expect(await fill(work)).toBe('');
});
