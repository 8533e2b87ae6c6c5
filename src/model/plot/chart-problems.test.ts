import { expect, test } from 'vitest';
import { readBody } from '../../read/body.ts';
import type { Destinations } from '../resolve.ts';
import { chartProblems } from './chart-problems.ts';
import { dataTableOf } from './data-table.ts';

const to: Destinations = {
  pages: new Map(),
  files: new Map([['dataset/kopi.csv', '/dataset/kopi.csv']]),
  pending: new Map(),
};

function told(mdx: string): string[] {
  const table = dataTableOf('kecamatan;luas_ha\nHulu;12\nHilir;15\n');
  const { body } = readBody(mdx, 'mdx', { path: 'contoh/halaman/a.mdx' });
  if (!table || !body) throw new Error('nothing was read');
  const tables = new Map([['/dataset/kopi.csv', table]]);
  return chartProblems({ ...body, path: 'halaman/a.mdx' }, { situs: 'contoh', to, tables }).map(
    ({ kode, path, baris, pesan, perbaikan }) => `${kode} ${path}:${baris} ${pesan} ${perbaikan}`,
  );
}

const grafik = (columns: string): string =>
  `Kalimat.\n\n<Grafik berkas="../dataset/kopi.csv" judul="Luas kebun" ${columns} />\n`;

test('columns that the file has are drawn without a word', () => {
  expect(told(grafik('label="kecamatan" nilai="luas_ha"'))).toEqual([]);
  expect(told(grafik(''))).toEqual([]);
});

test('a column that the file does not have is told with its line and the nearest one', () => {
  expect(told(grafik('nilai="luas_ah"'))).toEqual([
    'MDX-14 contoh/halaman/a.mdx:3 Isian `nilai` menyebut kolom `luas_ah`, yang tidak ada di `kopi.csv`. Mungkin maksudnya `luas_ha`?',
  ]);
});

test('words cannot be drawn', () => {
  expect(told(grafik('nilai="kecamatan"'))).toEqual([
    'MDX-15 contoh/halaman/a.mdx:3 Kolom `kecamatan` di `kopi.csv` tidak berisi angka, sehingga tidak dapat digambar. Pilih kolom yang berisi angka: `luas_ha`.',
  ]);
});

test('a block within another is looked at too', () => {
  expect(told(`<Lipat judul="Rincian">\n\n${grafik('label="x"')}\n</Lipat>\n`)).toHaveLength(1);
});
