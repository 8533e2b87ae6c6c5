import { defineKoleksi } from '../koleksi.ts';
import { layanan as schema } from './schema.ts';
import { texts } from './texts.ts';

export const layanan = defineKoleksi({
  name: 'layanan',
  schema,
  texts,
  // A standar pelayanan is evaluated every year (PP 96/2012 pasal 32).
  tinjauSetiap: '1 tahun',
  order: 'urutan',
  perPage: 48,
  dateOf: ({ diperbarui }) => diperbarui,
  files: ['formulir[].berkas'],
  anchors: () => ['persyaratan', 'langkah', 'jangka-waktu', 'biaya', 'produk', 'pengaduan'],
});
