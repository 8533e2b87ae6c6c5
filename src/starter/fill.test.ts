import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Facts } from './facts.ts';
import { filledCsv, filledMarkdown } from './fill-formats.ts';
import { filledYaml, yamlText } from './fill-yaml.ts';

const hostile = 'Dinas: {x} | [y](javascript:1) <b> *c* #1 "d"';
const facts: Facts = {
  words: { nama: hostile, kode_pos: '39264', induk: undefined, kosong: '' },
  lists: { desa: [{ nama: 'Sari; Hulu' }, { nama: 'Hilir' }], layanan: [] },
};

test('whatever a name holds, YAML reads it back as it is', () => {
  const text = yamlText(filledYaml('# pesan\njudul: "Profil {{nama}}"\nkode_pos: "{{kode_pos}}"\n', facts));
  expect(parse(text)).toEqual({ judul: `Profil ${hostile}`, kode_pos: '39264' });
  expect(text).toMatch(/^# pesan\n/);
});

test('what is not known leaves out its key, and a group of which nothing is left', () => {
  expect(
    parse(yamlText(filledYaml('a: 1\nalamat:\n  induk: "{{induk}}"\nb: "x{{kosong}}"\n', facts))),
  ).toEqual({
    a: 1,
    b: 'x',
  });
});

test('a list item that names records stands once for each', () => {
  const filled = filledYaml('fungsi:\n  - "{{desa.nama}}"\n  - tetap\n  - "{{layanan.judul}}"\n', facts);
  expect(parse(yamlText(filled))).toEqual({ fungsi: ['Sari; Hulu', 'Hilir', 'tetap'] });
});

test('a name makes nothing happen in Markdown', () => {
  expect(filledMarkdown('Halaman {{nama}}', facts)).toBe(
    'Halaman Dinas: \\{x\\} \\| \\[y\\](javascript:1) \\<b\\> \\*c\\* \\#1 "d"',
  );
});

test('a line that needs what is not known is gone, and leaves no hole', () => {
  expect(filledMarkdown('Satu\n\nInduk {{induk}}\n\n- {{layanan.judul}}\n\nDua', facts)).toBe('Satu\n\nDua');
});

test('a row of a table stands once for each record, with cells quoted where they need it', () => {
  expect(filledCsv('nama;pos;induk\n{{desa.nama}};{{kode_pos}};{{induk}}\n', facts)).toBe(
    'nama;pos;induk\n"Sari; Hulu";39264;\nHilir;39264;\n',
  );
});

test('a placeholder that no fact has is a defect of the template', () => {
  expect(() => filledMarkdown('{{namaa}}', facts)).toThrow('{{namaa}}');
  expect(() => filledMarkdown('{{dusun.nama}}', facts)).toThrow('{{dusun}}');
});
