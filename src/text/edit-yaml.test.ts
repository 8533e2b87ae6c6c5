import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from './edit-yaml.ts';

const TEXT = `# Yang dijaga kantor.
alamat:
  kecamatan: Amen # nama saja
  kode_pos: "39264"

kontak:
  telepon:
    - 0738-21234   # loket
teks:
  tugas: >
    Satu baris
    panjang.
`;
const order = (path: readonly string[]) =>
  path.length === 0
    ? ['alamat', 'kontak', 'jam_pelayanan', 'kepala', 'teks']
    : ['jalan', 'kecamatan', 'kode_pos', 'telepon', 'faks', 'surel'];

test('only the lines of what changed are written', () => {
  const after = editYaml(
    TEXT,
    [
      { path: ['alamat', 'kode_pos'], value: '039264' },
      { path: ['kontak', 'surel'], value: 'a@b.go.id' },
      { path: ['kepala', 'nama'], value: 'Nama Contoh' },
    ],
    order,
  );
  expect(after).toBe(`# Yang dijaga kantor.
alamat:
  kecamatan: Amen # nama saja
  kode_pos: "039264"

kontak:
  telepon:
    - 0738-21234   # loket
  surel: a@b.go.id
kepala:
  nama: Nama Contoh
teks:
  tugas: >
    Satu baris
    panjang.
`);
});

test('ends of line stay, a gap is replaced, a key is taken away', () => {
  const text = 'judul: A\r\njangka_waktu: "[diisi OPD]"\r\nbelum_diisi: true\r\n';
  const changes = [
    { path: ['jangka_waktu'], value: '1 hari\nkerja' },
    { path: ['belum_diisi'], value: undefined },
  ];
  expect(editYaml(text, changes)).toBe('judul: A\r\njangka_waktu: |-\r\n  1 hari\r\n  kerja\r\n');
});

const key = fc.constantFrom('a', 'b', 'c', 'd');
const leaf = fc.oneof(
  fc.constantFrom('0812', 'ya', 'a: b', '- x', '# y', 'dua\nbaris', '2026-01-02', ' '),
  fc.array(fc.constantFrom('satu', '08', 'dua: tiga'), { maxLength: 3 }),
  fc.integer(),
  fc.constant(undefined),
);
const edits = fc.array(fc.record({ path: fc.array(key, { minLength: 1, maxLength: 2 }), value: leaf }), {
  maxLength: 8,
});

test('values come out as asked, and no other value moves', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      let text = 'a: 1 # tetap\nb:\n  c: "x"\n\n  d:\n  - 1\n# akhir\n';
      for (const change of changes) {
        // The function reads every change back, and throws where another value would move.
        text = editYaml(text, [change]);
        const at = change.path.reduce<unknown>(
          (inner, step) =>
            typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
          parse(text),
        );
        expect(at).toEqual(change.value);
      }
    }),
  );
});
