import { expect, test } from 'vitest';
import { holdsFormula, isFormula } from './formula.ts';

test.each([
  '=1+1',
  '=HYPERLINK("https://contoh.com")',
  '= SUM(A1:A3)',
  "=cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '-2+3+cmd',
  "+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "- 1|' /C calc'!A0",
  '+Data!A1',
  '-SUM(A1)',
  '-+-SUM(A1)',
  '-(SUM(A1))',
  '\t=1+1',
  '\r=1+1',
  '\u200b=1+1',
  '＝1+1',
  '"=1+1',
])('a spreadsheet would run %j', (text) => {
  expect(isFormula(text)).toBe(true);
});

test.each([
  '-2,5',
  '-2.5',
  '-12%',
  '-',
  '–',
  '- selesai',
  '- selesai (tahap 1)',
  '- selesai!',
  '-lain-lain',
  '+62 812-3456-7890',
  '+62-812-3456',
  '-5-10',
  '+1,5',
  '(1.250)',
  'a = b',
  'nama@contoh.go.id',
  '@dinkes',
  '- satu | dua',
])('it would show %j', (text) => {
  expect(isFormula(text)).toBe(false);
});

test('a cell is looked at as programs see it that part cells at other signs', () => {
  expect(holdsFormula("x,=cmd|' /C calc'!A0")).toBe(true);
  expect(holdsFormula('b;"=1+1')).toBe(true);
  expect(holdsFormula('Senin, -2,5 derajat; 08.00 - 16.00')).toBe(false);
});
