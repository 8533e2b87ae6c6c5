import { expect, test } from 'vitest';
import { dataTableOf } from './data-table.ts';

const kinds = (text: string, facts = {}) =>
  dataTableOf(text, [{ kolom: 'x', ...facts }])?.columns.map(({ kind }) => kind);

test('numbers are read and written the Indonesian way, codes and periods stay as they are', () => {
  const table = dataTableOf(
    'kode_wilayah;kecamatan;tahun;luas_km2\n99.01.01;Hulu;2025;1.035,80\n99.01.02;Hilir;2025;37,5\n',
  );
  expect(table?.columns.map(({ kind }) => kind)).toEqual(['kode', 'teks', 'waktu', 'bilangan']);
  expect(table?.rows[0]?.map(({ text }) => text)).toEqual(['99.01.01', 'Hulu', '2025', '1.035,80']);
  expect(table?.rows[0]?.[3]?.value).toBe(1035.8);
});

test('what the editor says of a column counts more than what it looks like', () => {
  expect(kinds('x;y\n12;1\n')).toEqual(['bilangan', 'bilangan']);
  expect(kinds('x;y\n12;1\n', { tipe: 'kode' })).toEqual(['kode', 'bilangan']);
  expect(kinds('x;y\n12;1\n', { tipe: 'teks' })).toEqual(['teks', 'bilangan']);
  expect(kinds('x;y\n12;1\n', { kode_referensi: 'tahun' })).toEqual(['waktu', 'bilangan']);
});

test('digits with a leading zero are no amount', () => {
  expect(kinds('x;y\n0812;1\n')).toEqual(['kode', 'bilangan']);
});

test('an empty cell has no value, one word makes a column of words, percent is a share of a hundred', () => {
  expect(dataTableOf('a;b;c\n1;-;45%\n;x;7,5%\n')?.rows).toEqual([
    [{ text: '1', value: 1 }, { text: '-' }, { text: '45,0%', value: 45 }],
    [{ text: '' }, { text: 'x' }, { text: '7,5%', value: 7.5 }],
  ]);
});

test('a short row is filled up, so that every row has a cell for each column', () => {
  expect(dataTableOf('a;b\n1\n')?.rows).toEqual([[{ text: '1', value: 1 }, { text: '' }]]);
});

test('a table without rows, with a quote left open, or too large to show has no preview', () => {
  expect(dataTableOf('a;b\n')).toBeUndefined();
  expect(dataTableOf('a;b\n"x;1\n')).toBeUndefined();
  expect(dataTableOf(`a;b\n${'1;2\n'.repeat(1_100_000)}`)).toBeUndefined();
});

const valuesOf = (text: string) =>
  dataTableOf(text)?.rows.map((row) => row.at(-1)?.value ?? row.at(-1)?.text);

test.each([
  ['a comma of decimals', 'a;x\nb;1,250\nc;12,5\n', [1.25, 12.5]],
  ['millions the Indonesian way', 'a;x\nb;1,250\nc;1.250.000\n', [1.25, 1_250_000]],
  ['a dot of decimals', 'a,x\nb,"1,250"\nc,12.5\n', [1250, 12.5]],
  ['a dot of decimals beside one of three', 'a,x\nb,12.345\nc,37.5\n', [12.345, 37.5]],
  ['the semicolons of Excel here', 'a;x\nb;1.250\nc;980\n', [1250, 980]],
  ['a percentage, which never reaches a thousand', 'a;x\nb;45.125%\nc;50%\n', [45.125, 50]],
])('a number of two meanings is read as is proven by %s', (_name, text, values) => {
  expect(valuesOf(text)).toEqual(values);
});

test.each([
  ['a quoted comma', 'a,x\nb,"1,250"\nc,980\n', '1,250'],
  ['a dot in a file parted by commas', 'a,x\nb,1.250\nc,980\n', '1.250'],
  ['commas alone', 'a;x\nb;1,250\nc;3,125\n', '1,250'],
])('where nothing proves it the column stands as written, and says so: %s', (_name, text, written) => {
  const table = dataTableOf(text);
  expect(table?.rows[0]?.[1]).toEqual({ text: written });
  expect(table?.columns[1]).toMatchObject({
    kind: 'teks',
    doubt: { written, line: 2, thousands: 1250, decimal: 1.25 },
  });
});
