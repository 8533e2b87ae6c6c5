import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { csvText } from './csv-text.ts';

test('a table as Excel opens it: mark, semicolons, commas in decimals, quotes doubled', () => {
  const rows = [
    ['nama', 'pagu', 'persen'],
    ['Jalan "A"; tahap 1', 1250000, 83.5],
    ['Dua\nbaris', undefined, 0],
  ];
  expect(csvText(rows)).toBe('\u{FEFF}nama;pagu;persen\n"Jalan ""A""; tahap 1";1250000;83,5\nDua baris;;0\n');
});

test('nothing in a cell is run by a spreadsheet', () => {
  expect(csvText([['=HYPERLINK("http://contoh.test")', '-2+3', '- selesai']])).toBe(
    `\u{FEFF}"'=HYPERLINK(""http://contoh.test"")";'-2+3;- selesai\n`,
  );
});

test('what is written is read back', () => {
  const words = fc.stringMatching(/^[a-z;",][a-z ;",]{0,20}[a-z;",]$/);
  const tables = fc.array(fc.tuple(words, words, words), { minLength: 2 });
  fc.assert(
    fc.property(tables, (rows) => {
      const { rows: read } = readCsv(`sep=;\n${csvText(rows).slice(1)}`);
      expect(read.map((row) => row.map(({ text }) => text))).toEqual(rows);
    }),
  );
});
