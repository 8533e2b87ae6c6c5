import { type Fault, faultsOfOrder } from '../fault.ts';
import { defineKoleksi } from '../koleksi.ts';
import { dataPribadi } from './data-pribadi.ts';
import { type Pejabat, pejabat as schema } from './schema.ts';
import { texts } from './texts.ts';

export const pejabat = defineKoleksi({
  name: 'pejabat',
  schema,
  texts,
  tinjauSetiap: '1 tahun',
  titleKey: 'nama',
  titleOf: ({ nama, jabatan }) => nama ?? jabatan,
  order: 'urutan',
  perPage: 48,
  dateOf: ({ mulai }) => mulai,
  refused: dataPribadi,
  siblings: ['atasan'],
  faultsOf: (data) => [...faultsOfOrder(data, 'selesai', 'mulai'), ...faultsOfVacancy(data)],
});

function faultsOfVacancy({ nama, status }: Pejabat): Fault[] {
  return nama && status === 'lowong'
    ? [{ kind: 'contradicts', key: 'status', written: 'lowong', computed: 'definitif' }]
    : [];
}
