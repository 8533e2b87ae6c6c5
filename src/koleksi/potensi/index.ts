import { defineKoleksi } from '../koleksi.ts';
import { potensi as schema } from './schema.ts';
import { texts } from './texts.ts';

export const potensi = defineKoleksi({
  name: 'potensi',
  schema,
  texts,
  whenEmpty: 'hidden',
  order: 'urutan',
  perPage: 24,
  dateOf: ({ diperbarui }) => diperbarui,
});
