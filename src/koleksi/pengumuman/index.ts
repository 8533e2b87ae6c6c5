import { faultsOfOrder } from '../fault.ts';
import { defineKoleksi } from '../koleksi.ts';
import { pengumuman as schema } from './schema.ts';
import { texts } from './texts.ts';

export const pengumuman = defineKoleksi({
  name: 'pengumuman',
  schema,
  texts,
  bodyInFeed: true,
  files: ['lampiran[].berkas'],
  links: ['tautan'],
  faultsOf: (data) => faultsOfOrder(data, 'berlaku_sampai', 'tanggal'),
});
