import { defineKoleksi } from '../koleksi.ts';
import { galeri as schema } from './schema.ts';
import { texts } from './texts.ts';

export const galeri = defineKoleksi({
  name: 'galeri',
  schema,
  texts,
  whenEmpty: 'hidden',
  anchors: ({ foto = [] }) => ['galeri', ...foto.map((_, index) => `foto-${index + 1}`)],
  pictures: [
    { key: 'gambar', alt: 'gambar_alt' },
    { key: 'foto[].gambar', alt: 'foto[].alt' },
  ],
});
