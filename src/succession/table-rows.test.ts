import { expect, test } from 'vitest';
import { joined, withRows } from './table-rows.ts';

const TABLE = 'sep=;\nkode;nama\n1;Satu\n2;"Dua\n\nbaris"\n3;Tiga\n';

test('rows are parted as they were written, with the headings above them', () => {
  expect(withRows(TABLE, [3, 4, 7], new Set([4]))).toBe('sep=;\nkode;nama\n2;"Dua\n\nbaris"\n');
});

test('rows of a second table stand below those of the first', () => {
  expect(joined('kode;nama\n1;Satu\n', 'Kode;Nama\n2;Dua\n3;Tiga\n', [2, 3])).toBe(
    'kode;nama\n1;Satu\n2;Dua\n3;Tiga\n',
  );
});

test('tables with other headings or other signs are not joined', () => {
  expect(joined('kode;nama\n1;Satu\n', 'nama;kode\nDua;2\n', [2])).toBeUndefined();
  expect(joined('kode;nama\n1;Satu\n', 'kode,nama\n2,Dua\n', [2])).toBeUndefined();
});
