import { expect, test } from 'vitest';
import { berita } from '../koleksi/berita/index.ts';
import { situs } from '../koleksi/situs/schema.ts';
import { placesOf, readYaml } from './yaml.ts';
import { yamlProblems } from './yaml-problems.ts';

const read = (text: string, schema = situs) => readYaml(text, 1, [schema]);

test.each([
  [
    'KONTAK:\n  Telepon: ["0274"]\n  SUREL: a@contoh.go.id\n',
    { kontak: { telepon: ['0274'], surel: 'a@contoh.go.id' } },
  ],
  [
    'Jam Pelayanan:\n  - Hari: Senin\n    BUKA: "08:00"\n',
    { jam_pelayanan: [{ hari: 'Senin', buka: '08:00' }] },
  ],
  ['jam-pelayanan: []\n', { jam_pelayanan: [] }],
])(
  'keys in other case, with a space or a hyphen are read as meant, also in groups and lists: %s',
  (text, value) => {
    const { faults, value: found } = read(text);
    expect(faults).toEqual([]);
    expect(found).toEqual(value);
  },
);

test('places are known by the key that was meant, and point at what was written', () => {
  const places = placesOf(readYaml('Judul: Rapat\nKata kunci:\n  - rapat\n', 2, [berita.schema]));
  expect(places).toEqual({ judul: [2, 8], kata_kunci: [3, 1], 'kata_kunci.0': [4, 5] });
});

test.each([
  ['judul: a\nJudul: b\n', '2:1 `Judul` dan `judul` adalah isian yang sama.'],
  [
    'Kata kunci: [a]\ntanggal: x\nkata-kunci: [b]\n',
    '3:1 `kata-kunci` dan `Kata kunci` adalah isian yang sama.',
  ],
])('a key that stands there twice is told with both names: %j', (text, told) => {
  const yaml = readYaml(text, 1, [berita.schema]);
  const problems = yamlProblems(yaml, { path: 'dinkes/a.md' });
  expect(problems.map(({ kode, baris, kolom, pesan }) => `${kode} ${baris}:${kolom} ${pesan}`)).toEqual([
    `YML-27 ${told}`,
  ]);
});

test('a key that no schema knows stays as it is', () => {
  expect(readYaml('Jduul: a\n', 1, [berita.schema]).value).toEqual({ Jduul: 'a' });
  expect(readYaml('Judul: a\n').value).toEqual({ Judul: 'a' });
});
