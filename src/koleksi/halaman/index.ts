import { defineKoleksi } from '../koleksi.ts';
import { halaman as schema } from './schema.ts';
import { texts } from './texts.ts';

export const halaman = defineKoleksi({
  name: 'halaman',
  schema,
  texts,
  tinjauSetiap: '1 tahun',
  order: 'urutan',
  listAddress: undefined,
  addressOf: (slug) => `/${slug}/`,
});
