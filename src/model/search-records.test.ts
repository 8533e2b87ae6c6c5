import { beforeAll, expect, test } from 'vitest';
import { folderOf, page, soundIn, TOP } from '../../tests/end-to-end/folder.ts';
import { type SearchRecord, searchRecordsOf } from './search-records.ts';

let records: SearchRecord[];
beforeAll(async () => {
  using work = folderOf({
    'satu/berita/x.md': page(
      `${TOP}\nkata_kunci: [musrenbang, desa]\nringkasan: Hasilnya.`,
      '## Jalan\n\nDiperbaiki **segera**.',
    ),
    'satu/berita/y.md': page('id: brt-y\njudul: Rahasia dulu\ntanggal: 2026-11-01\ndraf: ya'),
    'satu/program/2026.csv': 'kode;nama;pagu_murni;indikator\n1.02.02;Program sehat;1000;Warga sehat\n',
  });
  records = searchRecordsOf(await soundIn(work, 'satu'));
});

const at = (url: string) => records.find((record) => record.url === url);

test('an isian is found by its title, its fields and its text, and by words that people use', () => {
  expect(at('/berita/x/')).toEqual({
    url: '/berita/x/',
    content: 'Rapat warga\n2026-11-20\nHasilnya.\nJalan\nDiperbaiki segera.',
    meta: { title: 'Rapat warga', jenis: 'Berita', tanggal: '2026-11-20', kata_kunci: 'musrenbang desa' },
  });
});

test('a row of a table is found at its place in the page of its year', () => {
  expect(at('/program/2026/#1.02.02')).toMatchObject({ meta: { title: 'Program sehat' } });
  expect(at('/program/2026/#1.02.02')?.content).toContain('Warga sehat');
});

test('neither drafts, nor the page of the search, nor the page of what is not there', () => {
  for (const url of ['/berita/y/', '/cari/', '/404/']) expect(at(url)).toBeUndefined();
  for (const url of ['/', '/kontak/', '/berita/', '/layanan/']) expect(at(url)).toBeDefined();
});

test('the order is that of the addresses, each once: the index depends on it', () => {
  const urls = records.map(({ url }) => url);
  expect(urls).toEqual([...new Set(urls)].sort());
});
