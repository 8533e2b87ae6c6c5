import { describe, expect, test } from 'vitest';
import { folderOf, page, placed, readIn, TOP } from '../../tests/end-to-end/folder.ts';

const TABLE = 'kode;nama;pagu_murni\n1.02.02;Program sehat;1000\n';
const TEXT = page('tahun: 2026\nkode: 1.02.02', 'Penjelasan.');

test('an id is the written one, else the name of the file', async () => {
  using work = folderOf({ 'satu/berita/Rapat Warga.md': page('judul: Rapat warga\ntanggal: 2026-11-20') });
  const { isian } = await readIn(work, 'satu');
  expect(isian.map(({ id, idFrom, slug }) => [id, idFrom, slug])).toEqual([
    ['kabar-1', 'key', '2026-11-20-kabar'],
    ['rapat-warga', 'path', 'rapat-warga'],
  ]);
});

describe('the rows of a table', () => {
  test('are isian with a year and an id that sorting does not change', async () => {
    using work = folderOf({ 'satu/program/2026.csv': TABLE });
    const { isian } = await readIn(work, 'satu');
    expect(isian.find(({ koleksi }) => koleksi === 'program')).toEqual({
      koleksi: 'program',
      slug: '2026-1.02.02',
      id: '2026-1.02.02',
      idFrom: 'key',
      path: 'program/2026.csv',
      data: { tahun: 2026, kode: '1.02.02', nama: 'Program sehat', pagu_murni: 1000 },
      places: { kode: [2, 1], nama: [2, 9], pagu_murni: [2, 23] },
    });
  });

  test('have the text of the same code beside them, which is no isian of its own', async () => {
    using work = folderOf({ 'satu/program/2026.csv': TABLE, 'satu/program/sehat.md': TEXT });
    const { isian } = await readIn(work, 'satu');
    const rows = isian.filter(({ koleksi }) => koleksi === 'program');
    expect(rows.map(({ path, addition }) => [path, addition?.path])).toEqual([
      ['program/2026.csv', 'program/sehat.md'],
    ]);
  });

  test('that could not be read do not make their texts homeless', async () => {
    using work = folderOf({
      'satu/program/2026.csv': TABLE.replace(';1000', ''),
      'satu/program/sehat.md': TEXT,
    });
    expect((await readIn(work, 'satu')).problems.map(placed)).toEqual(['CSV-01 satu/program/2026.csv:2:1']);
  });
});

test('a file whose values cannot be told leaves its body, so that its links are followed', async () => {
  using work = folderOf({ 'satu/berita/x.md': page('judl: Rapat', '[a](/kontak/)') });
  const { isian, looseBodies } = await readIn(work, 'satu');
  expect(isian.map(({ path }) => path)).toEqual(['berita/2026-11-20-kabar.md']);
  expect(looseBodies?.map(({ path, references }) => [path, references.length])).toEqual([['berita/x.md', 1]]);
});

test('a folder that is not there is told once; one that is empty lacks its situs.yaml', async () => {
  using work = folderOf({ 'tiga/berita/x.md': page(TOP) });
  expect((await readIn(work, 'empat')).problems.map(placed)).toEqual(['BRK-22 empat:1:1']);
  expect((await readIn(work, 'tiga')).problems.map(placed)).toEqual(['BRK-24 tiga/situs.yaml:1:1']);
});

test('every problem of a text shows the line as it was written', async () => {
  using work = folderOf({ 'satu/berita/x.md': page('id: brt-x\njudul: Rapat\ntanggal: 2026-02-30') });
  const [problem] = (await readIn(work, 'satu')).problems;
  expect(problem?.cuplikan).toContain('4 | tanggal: 2026-02-30');
});
