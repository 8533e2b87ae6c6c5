import { faultsOfOrder } from '../fault.ts';
import { defineKoleksi } from '../koleksi.ts';
import { dayOf } from '../waktu.ts';
import { peringatan as schema } from './schema.ts';
import { texts } from './texts.ts';

export const peringatan = defineKoleksi({
  name: 'peringatan',
  schema,
  texts,
  dateOf: ({ mulai }) => dayOf(mulai),
  faultsOf: (data) => faultsOfOrder(data, 'selesai', 'mulai'),
});
