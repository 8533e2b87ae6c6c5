import { expect, test } from 'vitest';
import { placesOf, readYaml } from './yaml.ts';
import { yamlProblems } from './yaml-problems.ts';

/** Kode and line of everything that is wrong with a YAML text. */
const told = (text: string): string[] =>
  yamlProblems(readYaml(text), { path: 'dinkes/situs.yaml' }).map(
    ({ kode, baris, kolom }) => `${kode} ${baris}:${kolom}`,
  );

test('values keep the characters that were written', () => {
  const { value, faults } = readYaml('hari: 2026-11-24\njam: 08:30\naktif: ya\nbenar: true\njumlah: 12\n');
  expect(faults).toEqual([]);
  expect(value).toEqual({ hari: '2026-11-24', jam: '08:30', aktif: 'ya', benar: true, jumlah: 12 });
});

test('text and keys are one way of writing é', () => {
  expect(readYaml('cafe\u0301: cafe\u0301').value).toEqual({ caf\u00e9: 'caf\u00e9' });
});

test('an empty value and one that waits to be filled are absent', () => {
  const { value, gaps } = readYaml(
    'a:\nb: ""\nc: "[diisi oleh OPD]"\nd: [diisi]\ne:\n  - x\n  - "[diisi]"\n  - y\n',
  );
  expect(value).toEqual({ e: ['x', 'y'] });
  expect(gaps.map(({ path }) => path.join('.'))).toEqual(['c', 'd', 'e']);
});

test.each([
  ['a tab as indent', 'a:\n\tb: 1', 'YML-01 2:1'],
  ['a colon in a text', 'judul: Rapat: hari ini', 'YML-02 1:8'],
  ['a quote that is not closed', 'judul: "Rapat\ntanggal: 2026-11-24', 'YML-03 1:8'],
  ['a quote that swallows another', 'judul: "Rapat\nlokasi: "Aula"', 'YML-03 1:8'],
  ['a key twice', 'judul: a\ntanggal: b\njudul: c', 'YML-04 3:1'],
  ['a text that ends at #', 'lokasi: Gedung #3', 'YML-06 1:9'],
  ['a stray indent', 'judul: a\n  tanggal: b', 'YML-08 2:3'],
  ['no colon', 'judul\ntanggal: b', 'YML-09 1:1'],
  ['no space after the colon', 'judul:abc\ntanggal: b', 'YML-09 1:1'],
  ['an open bracket', 'kata_kunci: [a, b\njudul: x', 'YML-10 1:13'],
  ['an open brace', 'kontak: {a: b\njudul: x', 'YML-10 1:9'],
  ['a sign that opens something', 'judul: @dinkes', 'YML-11 1:8'],
  ['a path of Windows', 'gambar: "C:\\Users"', 'YML-12 1:12'],
  ['a second document', 'a: 1\n---\nb: 2', 'YML-13 2:1'],
  ['emphasis of Markdown', 'judul: *penting* sekali', 'YML-14 1:8'],
  ['an anchor', 'judul: &a b', 'YML-14 1:8'],
  ['a tag', 'judul: !!binary aGFsbw==', 'YML-15 1:8'],
  ['a key that is a list', '? [a]: b', 'YML-16 1:3'],
  ['a key that could reach into programs', '__proto__: 1', 'YML-17 1:1'],
  ['a merge', '<<: 1', 'YML-17 1:1'],
  ['an item that joins the line above', 'a:\n  - x\n    - y', 'YML-18 3:5'],
  ['quotes of a word processor', 'judul: “Rapat”', 'YML-19 1:8'],
])('%s is told at its place', (_name, text, place) => {
  expect(told(text)).toEqual([place]);
});

test('everything is told at once, and the first of a line only', () => {
  expect(told('judul: Rapat: hari ini\nlokasi: @aula\ntanggal: "C:\\U \\x"')).toEqual([
    'YML-02 1:8',
    'YML-11 2:9',
    'YML-12 3:13',
  ]);
});

test.each([
  ['a sentence that runs on', 'ringkasan: Rapat bersama\n  camat dan lurah'],
  ['a block of lines', 'alamat: |\n  Jalan Raya\n  Contohrejo'],
  ['a remark', 'judul: Rapat # dipindah'],
  ['a no-break space after the colon', 'judul:\u00a0Rapat'],
  ['a first line of three dashes', '---\njudul: Rapat'],
])('%s is fine', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test('nothing expands: an alias is told and never resolved', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghi'.split('').map((key, i) => `${key}: &${key} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}]`),
  ];
  const { value } = readYaml(bomb.join('\n'));
  expect(JSON.stringify(value).length).toBeLessThan(500);
  expect(told(bomb.join('\n'))).toContain('YML-14 1:4');
});

test.each([
  ['brackets', '['.repeat(30_000)],
  ['closed brackets', `a: ${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ['lists', '- '.repeat(30_000)],
  ['groups', `${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`],
  ['keys', '? '.repeat(30_000)],
])('%s nested beyond all measure are told, and the program lives', (_name, text) => {
  expect(told(text).length).toBeGreaterThan(0);
});

test('groups deeper than anyone needs are told once', () => {
  expect(told(`${'{a: '.repeat(30)}1${'}'.repeat(30)}`).map((problem) => problem.slice(0, 6))).toEqual([
    'YML-24',
  ]);
});

test('records have no prototype to reach into', () => {
  expect(Object.getPrototypeOf(readYaml('a: 1').value)).toBeNull();
});

test('every value has its place, a list and a group that of its key', () => {
  const yaml = readYaml('judul: Rapat\njam:\n  - hari: Senin\n    buka: "08:00"\n', 2);
  expect(placesOf(yaml)).toEqual({
    judul: [2, 8],
    jam: [3, 1],
    'jam.0': [4, 5],
    'jam.0.hari': [4, 11],
    'jam.0.buka': [5, 11],
  });
});

test('an empty text is an empty value at line one', () => {
  const yaml = readYaml('', 2);
  expect([yaml.value, yaml.faults, yaml.placeAt(0)]).toEqual([null, [], { line: 2, column: 1 }]);
});
