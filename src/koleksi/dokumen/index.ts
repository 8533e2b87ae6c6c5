import { faultsOfOne } from '../fault.ts';
import { defineKoleksi } from '../koleksi.ts';
import { dokumen as schema } from './schema.ts';
import { texts } from './texts.ts';

export const dokumen = defineKoleksi({
  name: 'dokumen',
  schema,
  texts,
  perPage: 24,
  dateOf: ({ tanggal_penetapan }) => tanggal_penetapan,
  files: ['berkas'],
  links: ['tautan'],
  kinBy: 'jenis',
  faultsOf: (data) => [
    ...faultsOfOne(data, ['tahun', 'periode']),
    ...faultsOfOne(data, ['berkas', 'tautan']),
  ],
});
