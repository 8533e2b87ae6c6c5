import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, hasMojibake, mojibakeIn, placeAt } from './decode.ts';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const TEXT = 'judul: “Rapat” – kafé\n';

test.each([
  ['UTF-8', Buffer.from(TEXT), 'utf-8'],
  ['UTF-8 with a mark, as Notepad writes it', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
  ['UTF-16 with a mark', utf16(`\uFEFF${TEXT}`), 'utf-16le'],
  ['UTF-16 without a mark', utf16(TEXT), 'utf-16le'],
  ['UTF-16 the other way round', utf16(`\uFEFF${TEXT}`).swap16(), 'utf-16be'],
  [
    'Windows-1252, as Excel saves CSV',
    Buffer.from('judul: \x93Rapat\x94 \x96 kaf\xe9\n', 'latin1'),
    'windows-1252',
  ],
])('%s is read right', (_name, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
});

test('line ends of Windows and of old Macs are those of everyone', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\n'))?.text).toBe('a\nb\nc\n');
});

test.each([
  ['zero bytes among text', Buffer.from('abc\0def')],
  ['a zero byte far behind', Buffer.concat([Buffer.alloc(5000, 'a'), Buffer.from([0])])],
  ['half a letter of UTF-16', Buffer.from([0xff, 0xfe, 0x41])],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
])('%s is no text', (_name, bytes) => {
  expect(decodeText(bytes)).toBeUndefined();
});

test('every text comes back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      fc.pre(!/[\0\r\uFEFF]/.test(text));
      return decodeText(Buffer.from(text))?.text === text;
    }),
  );
});

test('letters that were decoded twice are found', () => {
  expect(hasMojibake('KafÃ© â€œSehatâ€\x9d')).toBe(true);
  expect(mojibakeIn('di KafÃ© kita')).toEqual({ offset: 6, sample: 'di KafÃ© kita' });
  expect(hasMojibake('São Tomé, Ångström, “kutip”')).toBe(false);
});

test('an offset is a line and a column', () => {
  expect([0, 2, 3, 5].map((offset) => placeAt('ab\ncd\n', offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
  ]);
});
