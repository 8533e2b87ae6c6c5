import fc from 'fast-check';
import { expect, test } from 'vitest';
import { masked } from '../problems/mask.ts';
import { nikPlacesIn, niksIn } from './nik.ts';

const NIK = '3402011501900001';

test.each([
  NIK,
  '3402.0115.0190.0001',
  '3402 0115 0190 0001',
  '340201-150190-0001',
  '340201 - 150190 - 0001',
  '34.02.01.15.01.90.0001',
  '3402015501900001',
])('%s has the form of a NIK', (written) => {
  expect(niksIn(`NIK: ${written}, atas nama`)).toEqual([{ offset: 5, length: written.length }]);
});

test.each([
  ['a NIP', '197001012000121001'],
  ['a NIP with spaces', '19700101 200012 1 001'],
  ['money', 'Rp1.707.011.501.900.001'],
  ['a decimal', '0,3402011501900001'],
  ['a longer number', '34020115019000012'],
  ['a day that is none', '3402013213900001'],
  ['a province that is none', '9907011501900001'],
  ['a number without end', '3402011501900000'],
  ['a code of a programme', '2.16.02.2.01.0002'],
])('%s is none', (_name, written) => {
  expect(niksIn(written)).toEqual([]);
});

test.each([
  ['a comma between two', `${NIK},3402011501900002`, 2],
  ['a comma and an amount', `${NIK},50`, 1],
  ['a number before its comma', `12,${NIK}`, 1],
  ['a slash between two', `${NIK}/3402011501900002`, 2],
  ['a hyphen between two', `${NIK}-3402011501900002`, 2],
  ['two parted ones beside a slash', '3402 0115 0190 0001/3402 0115 0190 0002', 2],
  ['the end that a program gives a number', `${NIK}.0`, 1],
  ['an amount with an exponent', '3.402011501900001E15', 1],
  ['an amount with a comma and an exponent', '3,40201150190000E+15', 1],
  ['dashes', '340201–150190—0001', 1],
  ['hyphens that do not break', '340201‑150190‑0001', 1],
  ['a minus', '340201−150190−0001', 1],
  ['slashes', '340201/150190/0001', 1],
  ['low lines', '340201_150190_0001', 1],
  ['a space of no width', '34020115\u200b01900001', 1],
  ['joiners and a soft hyphen', '3402\u200c0115\u200d0190\u00ad0001', 1],
  ['a mark of order', '\ufeff3402011501900001', 1],
  ['spaces of other widths', '3402\u20090115\u202f0190\u30000001', 1],
  ['wide digits', '３４０２０１１５０１９００００１', 1],
  ['Arabic digits', '٣٤٠٢٠١١٥٠١٩٠٠٠٠١', 1],
  ['mathematical digits', '𝟑𝟒𝟎𝟐𝟎𝟏𝟏𝟓𝟎𝟏𝟗𝟎𝟎𝟎𝟎𝟏', 1],
  ['bold in it', '34020115**01900001**', 1],
  ['slanted groups', '_3402_ _0115_ _0190_ _0001_', 1],
  ['code in it', '34020115`01900001`', 1],
  ['a tag in it', '34020115<b class="a">01900001</b>', 1],
  ['a link over a part', '34020115[01900001](/profil/)', 1],
  ['an escaped dot', '3402\\.0115\\.0190\\.0001', 1],
  ['entities', '34020115&shy;0190&nbsp;0001', 1],
  ['a digit as an entity', '340201150190000&#49;', 1],
  ['codes of JSON', '340201150190000\\u0031', 1],
  ['cells of a table in HTML', `<td>12</td><td>${NIK}</td>`, 1],
])('with %s it is found, and no message repeats it', (_name, written, count) => {
  expect(niksIn(`NIK ${written} hadir`)).toHaveLength(count);
  expect(masked(`NIK ${written} hadir`)).not.toMatch(/\p{Nd}{3}/u);
});

test.each([
  ['two amounts', '12.512.512 10.150.250'],
  ['two days', '11-01-2026 - 05-02-2026'],
  ['two days with slashes', '11/01/2026 - 05/02/2026'],
  ['two codes of regions', '34.02.01.1004 34.02.01'],
  ['a decimal with a point', '102.3402011501900001'],
  ['money with spaces', 'Rp1 707 011 501 900 001'],
  ['a number of a book', '978-602-8519-93-9'],
  ['a GUID', '{34020115-0190-0001-8001-340201150190}'],
])('%s is none', (_name, written) => {
  expect(niksIn(written)).toEqual([]);
});

test('a table is searched cell by cell, and a page across the end of a line', () => {
  expect(nikPlacesIn(`no,kartu\n1,${NIK}\n2,"0,${NIK}"\n`, 'csv')).toEqual([
    { line: 2, column: 3, length: 16 },
  ]);
  expect(nikPlacesIn(`nama,nomor,kartu\nA,${NIK},3402011501900002\n`, 'csv')).toEqual([
    { line: 2, column: 3, length: 16 },
    { line: 2, column: 20, length: 16 },
  ]);
  const parted = 'NIK 34020115\n01900001 hadir.\n';
  expect(nikPlacesIn(parted, 'md')).toEqual([{ line: 1, column: 5, length: 17 }]);
  expect(nikPlacesIn(parted, 'csv')).toEqual([]);
});

test('tens of thousands in one line are all found', () => {
  const text = Array(30_000).fill(NIK).join(', ');
  expect(niksIn(text)).toHaveLength(30_000);
  expect(masked(text)).not.toMatch(/\d/);
});

test('every NIK is found wherever it stands', () => {
  const nik = fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      woman: fc.boolean(),
    })
    .map(({ day, month, woman }) => {
      const two = (n: number): string => String(n).padStart(2, '0');
      return `340201${two(day + (woman ? 40 : 0))}${two(month)}900001`;
    });
  const sign = fc.constantFrom('', '.', ' ', '-', ' - ');
  fc.assert(
    fc.property(nik, sign, fc.constantFrom('', 'NIK ', 'No.', '(', '12 ', '-'), (digits, between, before) => {
      const written = digits.match(/\d{4}/g)?.join(between) ?? '';
      expect(niksIn(`${before}${written} x`)).toEqual([{ offset: before.length, length: written.length }]);
    }),
  );
});
