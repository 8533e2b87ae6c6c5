import { faultsOfOrder } from '../fault.ts';
import { defineKoleksi } from '../koleksi.ts';
import { dayOf } from '../waktu.ts';
import { agenda as schema } from './schema.ts';
import { texts } from './texts.ts';

export const agenda = defineKoleksi({
  name: 'agenda',
  schema,
  texts,
  order: 'terdekat',
  dateOf: ({ mulai }) => dayOf(mulai),
  files: ['lampiran[].berkas'],
  links: ['tautan'],
  faultsOf: (data) => faultsOfOrder(data, 'selesai', 'mulai'),
});
