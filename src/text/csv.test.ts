import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';

const cellsOf = (text: string): string[][] => readCsv(text).rows.map((row) => row.map((cell) => cell.text));

test.each([
  ['semicolons, as Excel writes them here', 'a;b\n1;2,5\n'],
  ['commas', 'a,b\n1,"2,5"\n'],
  ['tabs', 'a\tb\n1\t2,5\n'],
  ['a declared separator', 'sep=|\na|b\n1|2,5\n'],
])('%s part the cells', (_name, text) => {
  expect(cellsOf(text)).toEqual([
    ['a', 'b'],
    ['1', '2,5'],
  ]);
});

test('a quoted cell may hold the separator, quotes and lines', () => {
  expect(cellsOf('a;b\n"x;""y""\nz";2\n')).toEqual([
    ['a', 'b'],
    ['x;"y"\nz', '2'],
  ]);
});

test('every cell knows its line and column', () => {
  const [, , third] = readCsv('sep=;\na;b\n"x\ny";2\n3; 4').rows;
  expect(third).toEqual([
    { text: '3', quoted: false, line: 5, column: 1 },
    { text: '4', quoted: false, line: 5, column: 3 },
  ]);
});

test('empty rows are left out and ragged ones kept', () => {
  expect(cellsOf('a;b\n;\n\n1\n1;2;3\n')).toEqual([['a', 'b'], ['1'], ['1', '2', '3']]);
});

test('what is wrong with quotes is told where it begins', () => {
  expect(readCsv('a;b\n"x;2\n3;4\n').faults).toEqual([{ code: 'QUOTE_OPEN', line: 2, column: 1 }]);
  expect(readCsv('a;b\n"x"y;2\n').faults).toEqual([{ code: 'TEXT_AFTER_QUOTE', line: 2, column: 4 }]);
  expect(readCsv('a;b\n1; "x"\n').faults).toEqual([{ code: 'QUOTE_LATE', line: 2, column: 3 }]);
});

test('a table written with quotes is read back, whatever its cells hold', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ';', ',', '"', '\n', '\t', '|', 'é') });
  const row = fc.tuple(cell, cell, cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const table = [['a', 'b', 'c'], ...rows];
      const text = table
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
        .join('\n');
      expect(cellsOf(`sep=;\n${text}`)).toEqual(table.filter((cells) => cells.some((one) => one !== '')));
    }),
  );
});

test('any text at all ends as rows', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ';', ',', '"', '\n', ' ') }), (text) => {
      expect(
        readCsv(text)
          .rows.flat()
          .every(({ line, column }) => line > 0 && column > 0),
      ).toBe(true);
    }),
  );
});
