import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { masked } from './mask.ts';
import { defineProblem } from './problem.ts';

const NIK = '1707011501900001';

test.each([
  NIK,
  '1707.0115.0190.0001',
  '1707 0115 0190 0001',
  '170701-150190-0001',
  '1707011501 - 900001',
  '197001012000121001',
  `${NIK}${NIK}`,
])('a long number is never repeated: %s', (written) => {
  expect(masked(`NIK ${written} tertulis`)).not.toMatch(/\d/);
});

test.each(['2.16.02.2.01.0002', 'Rp1.250.000.000', '0732-12345', '2026-11-24'])(
  'what is short stays: %s',
  (written) => {
    expect(masked(written)).toBe(written);
  },
);

test('signs that drive a terminal or turn the text are made visible', () => {
  expect(masked('a\u001b[2Jb\u202ec\u200b')).toBe('a·[2Jb·c·');
});

test('the mask keeps the length, so that carets still point at their place', () => {
  const signs = fc.constantFrom(
    '1',
    '7',
    '.',
    ' ',
    '-',
    '\u00a0',
    '\u001b',
    '\u202e',
    '\u{e0001}',
    'a',
    '😀',
  );
  fc.assert(fc.property(fc.string({ unit: signs }), (text) => masked(text).length === text.length));
});

test('no entry of the catalogue can repeat a personal number, in no part of a problem', () => {
  const kind = defineProblem<{ written: string }>({
    kode: 'XXX-01',
    tingkat: 'salah',
    judul: 'x',
    message: ({ written }) => written,
    action: ({ written }) => written,
  });
  const problem = kind.at({ path: `dinkes/berkas/${NIK}.pdf` }, { written: NIK });
  expect(JSON.stringify({ ...problem, cuplikan: excerptOf(`nik: ${NIK}`, 1, 6, 16) })).not.toContain('1707');
});
