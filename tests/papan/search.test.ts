import path from 'node:path';
import { expect, test } from 'vitest';
import type { Ask } from '../../src/board/ask.ts';
import { searchRecordsOf, searchSize } from '../../src/board/search-of.ts';
import { MOST_OF_EACH, MOST_SEARCHED } from '../../src/model/papan/cari.ts';
import type { PapanIsian, PapanSitus } from '../../src/model/papan.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { withBoard } from '../board.ts';
import { root } from '../files.ts';
import { sampleSitus } from '../fixtures/sample-situs.ts';

const [row] = sampleSitus().kabupaten.register;
if (!row) throw new Error('the sample has no row');

const bodyWith = (counts: Record<string, number>): PapanSitus => ({
  row,
  jumlah: Object.entries(counts).map(([koleksi, jumlah]) => ({ situs: row.id, koleksi, jumlah, contoh: 0 })),
  isian: 0,
  contoh: 0,
});

const isianOf = (koleksi: string, n: number): PapanIsian => ({
  ...{ situs: row.id, koleksi, id: `${koleksi}-${n}`, url: `/${koleksi}/${n}/`, judul: `Isian ${n}` },
  ...{ contoh: n === 0, sejak: '2026-11-24', berubah: '2026-11-24' },
  data: { kode: '1.02', tempat: 'Aula kantor', kata_kunci: ['ktp'], isi_html: '<p>tidak dicari</p>' },
});

/** What the search asks of the board, over so many records of each koleksi. */
function askOf(counts: Record<string, number>): Ask {
  const situs = [bodyWith(counts)];
  const listOf = (koleksi: string, most = Number.POSITIVE_INFINITY): PapanIsian[] =>
    Array.from({ length: Math.min(most, counts[koleksi] ?? 0) }, (_, n) => isianOf(koleksi, n));
  const store = {
    newest: async ({ koleksi }: { koleksi: string }, { most }: { most: number }) => listOf(koleksi, most),
    async *each({ koleksi }: { koleksi: string }) {
      yield* listOf(koleksi);
    },
  };
  return { situs, store, situsOf: () => situs[0] } as unknown as Ask;
}

test('everything is found while it is not too much: bodies on the board, records in their situs', async () => {
  const ask = askOf({ layanan: 2, berita: 1 });
  expect(searchSize(ask)).toEqual({ isian: 3, terindeks: 3 });
  const records = await searchRecordsOf(ask);
  expect(records.map(({ url }) => url)).toEqual([
    `/situs/${row.id}/`,
    `https://${row.host}/berita/0/`,
    `https://${row.host}/layanan/0/`,
    `https://${row.host}/layanan/1/`,
  ]);
  const [, news] = records;
  expect(news?.meta).toEqual({
    title: 'Isian 0',
    jenis: `Berita, ${row.singkatan} (contoh)`,
    kata_kunci: 'ktp',
  });
  expect(news?.content).toBe('Isian 0\nAula kantor');
});

test('of too much all services are found, and the newest of everything else', async () => {
  const ask = askOf({ layanan: 300, berita: MOST_SEARCHED });
  expect(searchSize(ask)).toEqual({ isian: MOST_SEARCHED + 300, terindeks: 300 + MOST_OF_EACH });
  const records = await searchRecordsOf(ask);
  expect(records).toHaveLength(1 + 300 + MOST_OF_EACH);
});

test('the page says what is searched, and leads to every koleksi without a script', async () => {
  const { kabupaten } = readKabupaten(path.join(root, 'content'));
  if (!kabupaten) throw new Error('the kabupaten of the project has problems');
  await withBoard(kabupaten, { keluaran: 'belum-dibangun', tanggal: '2026-11-30' }, async ({ pageAt }) => {
    const facts = (await pageAt.get('/cari/')?.facts()) as { koleksi: { address: string }[] };
    for (const { address } of facts.koleksi) expect(pageAt.has(address), address).toBe(true);
  });
});
