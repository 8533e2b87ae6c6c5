import { expect, test } from 'vitest';
import { textsAt } from './key-path.ts';

const album = { gambar: 'a.jpg', foto: [{ gambar: 'b.jpg' }, {}, { gambar: 'c.jpg' }], jumlah: 3 };

test('a key gives its text and its place', () => {
  expect(textsAt(album, 'gambar')).toEqual([{ at: 'gambar', value: 'a.jpg' }]);
});

test('a key of a list gives every text in it, with the place of each', () => {
  expect(textsAt(album, 'foto[].gambar')).toEqual([
    { at: 'foto.0.gambar', value: 'b.jpg' },
    { at: 'foto.2.gambar', value: 'c.jpg' },
  ]);
});

test('what is absent, or no text, gives nothing', () => {
  expect(textsAt(album, 'berkas')).toEqual([]);
  expect(textsAt(album, 'jumlah')).toEqual([]);
  expect(textsAt(album, 'gambar[].alt')).toEqual([]);
  expect(textsAt(undefined, 'gambar')).toEqual([]);
});
