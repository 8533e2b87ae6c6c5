import { describe, expect, test } from 'vitest';
import { type Files, folderOf, placed } from '../../tests/end-to-end/folder.ts';
import { isSalah } from '../problems/problem.ts';
import { readKabupaten } from './read-kabupaten.ts';

const ROW = 'singkatan: Opd, jenis: dinas, status: belum, bukti: asumsi';
const register = (...rows: string[]): Files => ({
  '_kabupaten/register.yaml': `situs:\n${rows.map((row) => `  - { ${row}, ${ROW} }\n`).join('')}`,
});

const read = (files: Files) => {
  using work = folderOf(files);
  const { kabupaten, problems } = readKabupaten(work.content);
  return { kabupaten, problems: problems.filter(isSalah) };
};

test('a sound kabupaten is read whole, with what is only sometimes there', () => {
  const { kabupaten } = read({
    '_kabupaten/wilayah.csv': '\uFEFFkode;nama;jenis;induk\r\n99.01.05;Contohrejo;Kecamatan;99.01\r\n',
    '_kabupaten/lambang.svg': '<svg/>',
    '_kabupaten/batas-kecamatan.geojson': '{"type":"FeatureCollection","features":[]}',
  });
  expect(kabupaten?.register.map(({ id }) => id)).toEqual(['satu', 'dua', 'tiga']);
  expect(kabupaten?.wilayah).toEqual([
    { kode: '99.01.05', nama: 'Contohrejo', jenis: 'kecamatan', induk: '99.01' },
  ]);
  expect(kabupaten?.lambang).toBe('<svg/>');
  expect(kabupaten?.batas).toEqual([]);
});

describe('nothing is built without', () => {
  test.each<[string, Files, string[]]>([
    [
      'a register that can be read',
      { '_kabupaten/register.yaml': 'situs: [' },
      ['YML-10 _kabupaten/register.yaml:1:8'],
    ],
    ['rows that are whole', register('id: satu, host: satu.go.id'), ['ISI-02 _kabupaten/register.yaml:2:5']],
    [
      'an id once',
      register('id: satu, nama: Satu, host: a.go.id', 'id: satu, nama: Satu, host: b.go.id'),
      ['REG-09 _kabupaten/register.yaml:3:11'],
    ],
    [
      'a host of its own for each',
      register('id: satu, nama: Satu, host: a.go.id', 'id: dua, nama: Dua, host: a.go.id'),
      ['REG-06 _kabupaten/register.yaml:3:33'],
    ],
    [
      'a body above that is there',
      register('id: satu, nama: Satu, host: a.go.id, induk: sattu'),
      ['REG-05 _kabupaten/register.yaml:2:51'],
    ],
    [
      'codes that the tables know',
      register('id: satu, nama: Satu, host: a.go.id, urusan: ["1.02"]'),
      ['REG-08 _kabupaten/register.yaml:2:53'],
    ],
    [
      'a map of boundaries that is one',
      { '_kabupaten/batas-kecamatan.geojson': '{' },
      ['BRK-25 _kabupaten/batas-kecamatan.geojson:1:1'],
    ],
    [
      'a table whose fault is its own, and not also that of those who name its codes',
      {
        ...register('id: satu, nama: Satu, host: a.go.id, urusan: ["1.02"]'),
        '_kabupaten/urusan.csv': 'kode;nama\n1.02\n',
      },
      ['CSV-01 _kabupaten/urusan.csv:2:1'],
    ],
  ])('%s', (_, files, problems) => {
    const found = read(files);
    expect(found.kabupaten).toBeUndefined();
    expect(found.problems.map(placed)).toEqual(problems);
  });

  test('any of its files, and what each is for is said', () => {
    using work = folderOf();
    const { kabupaten, problems } = readKabupaten(`${work.content}/satu`);
    expect([kabupaten, problems.map(placed)]).toEqual([undefined, ['BRK-22 _kabupaten:1:1']]);
  });
});
