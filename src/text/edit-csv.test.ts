import { expect, test } from 'vitest';
import { editCsv } from './edit-csv.ts';

test('one cell changes, every other byte stays', () => {
  const text = '\uFEFFkode;nama;lokasi\r\n1.02;"Nama; dua";\r\n1.03;Lain\r\n';
  expect(editCsv(text, [{ row: 1, column: 2, text: '99.01.05' }])).toBe(
    '\uFEFFkode;nama;lokasi\r\n1.02;"Nama; dua";99.01.05\r\n1.03;Lain\r\n',
  );
  expect(editCsv(text, [{ row: 2, column: 2, text: 'a;b' }])).toBe(
    '\uFEFFkode;nama;lokasi\r\n1.02;"Nama; dua";\r\n1.03;Lain;"a;b"\r\n',
  );
  expect(editCsv(text, [], [['1.04', '=1+1', '']])).toBe(`${text}1.04;'=1+1;\r\n`);
});
