import { defineKoleksi } from '../koleksi.ts';
import { layanan as schema } from './schema.ts';
import { texts } from './texts.ts';

export const layanan = defineKoleksi({
  name: 'layanan',
  schema,
  texts,
  order: 'urutan',
  perPage: 48,
  dateOf: ({ diperbarui }) => diperbarui,
  files: ['formulir[].berkas'],
});
