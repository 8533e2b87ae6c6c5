import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signsIn, withoutSigns } from './signs.ts';

test.each([
  ['Uji \u202Egnp.exe', 'Uji gnp.exe', 'tanda pembalik arah tulisan (U+202E)', 4],
  ['+62 \u202a812\u202c', '+62 812', 'tanda pembalik arah tulisan (U+202A, U+202C)', 4],
  ['a\u2066b\u2069\u200e\u200f', 'ab', 'tanda pembalik arah tulisan (U+2066, U+2069, U+200E)', 1],
  ['so\u00adft', 'soft', 'tanda yang tidak terlihat (U+00AD)', 2],
  ['Re\u200bnja\ufeff', 'Renja', 'tanda yang tidak terlihat (U+200B, U+FEFF)', 2],
  ['a\u200db', 'ab', 'tanda yang tidak terlihat (U+200D)', 1],
  ['a\u0000b\u0007\u009bc', 'abc', 'tanda yang tidak terlihat (U+0000, U+0007, U+009B)', 1],
  ['x\u2028y\u2029z\u0085', 'x y z ', 'tanda yang tidak terlihat (U+2028, U+2029, U+0085)', 1],
  ['\ud800x\ufffe', 'x', 'tanda yang tidak terlihat (U+FFFE, U+D800)', 0],
  ['a\u{e0041}\u{e0042}b\u{e0100}', 'ab', 'tanda yang tidak terlihat (U+E0041, U+E0100)', 1],
])('%j is read as %j', (written, read, words, offset) => {
  expect(withoutSigns(written)).toBe(read);
  const signs = signsIn(written);
  expect(signs?.words.replace(/^\d+ /, '').split(' (')[0]).toBe(words.split(' (')[0]);
  for (const code of words.match(/U\+\w+/g) ?? []) expect(signs?.words).toContain(code);
  expect(signs?.offset).toBe(offset);
});

test.each([
  'baris\tdengan tab\nlalu baris\r\n',
  '👨‍👩‍👧 keluarga, ❤️, 1️⃣, 👩🏽‍⚕️',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} bendera',
  'می‌خواهم',
  'ꦏ꧀‌ꦱ',
  'Café “Melati” – 5 °C',
])('%j stays as it is', (written) => {
  expect(withoutSigns(written)).toBe(written);
  expect(signsIn(written)).toBeUndefined();
});

test('what is clean has none, and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = withoutSigns(text);
      return withoutSigns(clean) === clean && signsIn(clean) === undefined;
    }),
  );
});
