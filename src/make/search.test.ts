import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import type { SearchRecord } from '../model/search-records.ts';
import { searchFilesOf } from './search.ts';

const record = (n: number, content: string): SearchRecord => ({
  url: `/berita/${n}/`,
  content,
  meta: { title: `Kabar ${n}`, jenis: 'Berita', tanggal: '2026-11-20' },
});

test('the index holds what pages load and nothing of the library’s own look; made twice it is the same', async () => {
  using first = temporaryFolder('cari-');
  using second = temporaryFolder('cari-');
  const records = [record(1, 'Posyandu lansia'), record(2, 'Rapat desa')];
  const made = await searchFilesOf(records, first.path);
  const names = made.map((file) => file.path);
  expect(names).toContain('pagefind/pagefind.js');
  expect(names).toContain('pagefind/pagefind-entry.json');
  expect(names.filter((name) => name.endsWith('.pf_fragment'))).toHaveLength(2);
  expect(names.filter((name) => /(ui|highlight|worker|modular)/.test(name))).toEqual([]);
  expect(await searchFilesOf(records, second.path)).toEqual(made);
  expect(await searchFilesOf(records, first.path)).toEqual(made);
});

test('a situs with nothing to find has an index all the same', async () => {
  using cache = temporaryFolder('cari-');
  expect((await searchFilesOf([], cache.path)).map((file) => file.path)).toContain('pagefind/pagefind.js');
});
