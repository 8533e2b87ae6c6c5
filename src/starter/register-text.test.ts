import { expect, test } from 'vitest';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import { withRow } from './register-text.ts';

const REGISTER = `# Daftar situs
situs:
  # Dinas
  - id: dinkes
    nama: Dinas Kesehatan # nama resmi
    jenis: dinas

  # Kecamatan
  - id: kec-hulu
    nama: Kecamatan Hulu
    jenis: kecamatan
`;

const row: BarisRegister = {
  id: 'dinsos',
  nama: 'Dinas Sosial: "baru" #1',
  singkatan: 'Dinsos',
  jenis: 'dinas',
  host: 'dinsos.contohkab.go.id',
  host_bukti: 'asumsi',
  urusan: ['1.06'],
  status: 'belum',
  bukti: 'belum_terverifikasi',
};

test('a new row stands below the last of its jenis, and nothing else is touched', () => {
  expect(withRow(REGISTER, row)).toBe(
    REGISTER.replace(
      '    jenis: dinas\n',
      `    jenis: dinas

  - id: dinsos
    nama: 'Dinas Sosial: "baru" #1'
    singkatan: Dinsos
    jenis: dinas
    host: dinsos.contohkab.go.id
    host_bukti: asumsi
    urusan: ["1.06"]
    status: belum
    bukti: belum_terverifikasi
`,
    ),
  );
});

test('a row of a jenis that the list does not know stands last', () => {
  expect(withRow(REGISTER, { ...row, jenis: 'badan' })).toContain('jenis: kecamatan\n\n  - id: dinsos');
});

test('line ends of Windows stay line ends of Windows', () => {
  const changed = withRow(REGISTER.replaceAll('\n', '\r\n'), row) ?? '';
  expect(changed.replaceAll('\r\n', '')).not.toContain('\n');
});

test.each([
  ['a list in braces', 'situs: [{ id: dinkes, jenis: dinas }]\n'],
  ['no list', 'situs: {}\n'],
  ['broken YAML', 'situs:\n  - id: "dinkes\n'],
])('%s is left alone', (_, text) => {
  expect(withRow(text, row)).toBeUndefined();
});
