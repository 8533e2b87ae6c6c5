import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileSlugOf, nameFaultOf, slugOf } from './names.ts';

test.each([
  ['Imunisasi Kejar', 'imunisasi-kejar'],
  ['2026-11-20-imunisasi', '2026-11-20-imunisasi'],
  ['Judul & satu', 'judul-dan-satu'],
  ['Jum’at', 'jumat'],
  ['Café', 'cafe'],
  ['Cafe\u0301', 'cafe'],
  ['— Rapat —', 'rapat'],
  ['日本', ''],
])('the address of "%s" is "%s"', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('the slug of a slug is itself', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (name) => slugOf(slugOf(name)) === slugOf(name)));
});

test.each([
  ['WhatsApp Image 2026-11-24 at 09.30.12 (1).jpeg', 'whatsapp-image-2026-11-24-at-09-30-12-1.jpg'],
  ['IMG_0412.JPG', 'img-0412.jpg'],
  ['Renja 2026.PDF', 'renja-2026.pdf'],
  ['日本.png', 'berkas.png'],
  ['con.md', 'con-1.md'],
  ['tanpa-akhiran', 'tanpa-akhiran'],
])('the file "%s" is published as "%s"', (name, slug) => {
  expect(fileSlugOf(name)).toBe(slug);
});

test.each([
  ['con.md', 'RESERVED'],
  ['aux.tar.gz', 'RESERVED'],
  ['apa?.md', 'FORBIDDEN_CHARACTER'],
  ['a\u0007.md', 'FORBIDDEN_CHARACTER'],
  ['apel.', 'ENDS_WITH_DOT_OR_SPACE'],
  ['apel.md ', 'ENDS_WITH_DOT_OR_SPACE'],
  ['ap\u200bel.md', 'INVISIBLE_CHARACTER'],
  ['gnp.\u202efdp', 'INVISIBLE_CHARACTER'],
  ['é'.repeat(100), 'TOO_LONG'],
])('a name that not every computer can keep is refused: %j', (name, fault) => {
  expect(nameFaultOf(name)).toBe(fault);
});

test.each(['com10', 'console.md', 'Foto Rapat (1).JPG', 'kafé.md'])(
  '%s is a name for every computer',
  (name) => {
    expect(nameFaultOf(name)).toBeUndefined();
  },
);
