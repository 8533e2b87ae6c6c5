import { expect, test } from 'vitest';
import { picturesOf } from './galeri-facts.ts';

const sized = { width: 600, height: 400, src: '/gambar/a.webp', sources: [] };

test('the pictures of an album stand in their order, each with its own text and place', () => {
  const data = {
    judul: 'Posyandu',
    foto: [
      { gambar: 'gambar/b.jpg', alt: 'Warga mengantre' },
      { gambar: './gambar/a.jpg', alt: 'Kader menimbang balita' },
    ],
  };
  const pictures = new Map([
    ['gambar/a.jpg', sized],
    ['gambar/b.jpg', { ...sized, src: '/gambar/b.webp' }],
  ]);
  expect(picturesOf({ data }, { pictures }).map(({ id, picture }) => [id, picture.src, picture.alt])).toEqual(
    [
      ['foto-1', '/gambar/b.webp', 'Warga mengantre'],
      ['foto-2', '/gambar/a.webp', 'Kader menimbang balita'],
    ],
  );
});
