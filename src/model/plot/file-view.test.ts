import { expect, test } from 'vitest';
import { dataTableOf } from './data-table.ts';
import { fileViewOf } from './file-view.ts';

function view(text: string) {
  const table = dataTableOf(text);
  if (!table) throw new Error('no table');
  return fileViewOf(table, []);
}

test('beside bars stand the rows that are drawn, the name and the figure first, the shared year in the caption', () => {
  const { rows, columns, caption } = view(
    'kode;tahun;nama;orang\n1;2024;A;5\n2;2024;B;6\n1;2025;A;7\n2;2025;B;8\n',
  );
  expect(rows.map((row) => row[3]?.text)).toEqual(['7', '8']);
  expect(columns).toEqual([2, 3, 0]);
  expect(caption).toBe('Keadaan 2025, 2 dari 4 baris');
});

test('beside lines stands every figure that is drawn, folded where there are many', () => {
  const months = (n: number) => Array.from({ length: n }, (_, i) => `${2000 + i};${i}`).join('\n');
  expect(view(`tahun;orang\n${months(3)}\n`)).toMatchObject({ total: 3, folded: false });
  const long = view(`tahun;orang\n${months(30)}\n`);
  expect([long.rows.length, long.folded]).toEqual([30, true]);
});

test('of a file that is not drawn the first rows are shown, and how many there are', () => {
  const { chart, rows, caption } = view(`nama;ket\n${'a;b\n'.repeat(20)}`);
  expect(chart).toBeUndefined();
  expect(rows).toHaveLength(12);
  expect(caption).toBe('Awal berkas, 12 dari 20 baris');
});
