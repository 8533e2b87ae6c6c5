import { defineKoleksi } from '../koleksi.ts';
import { columns } from './columns.ts';
import { type Dip, dip as schema } from './schema.ts';
import { texts } from './texts.ts';

export const dip = defineKoleksi({
  name: 'dip',
  schema,
  texts,
  order: 'kode',
  // Rows have no page of their own: their anchors stand on the one page of the list.
  perPage: 1000,
  listAddress: '/ppid/dip/',
  addressOf: (_slug, row) => `/ppid/dip/#${anchorOf(row)}`,
  table: { columns, slugOf: anchorOf, file: 'ppid/dip' },
  links: ['tautan'],
  dateOf: ({ diperbarui }) => diperbarui,
});

/** Numbers begin anew in each class, so both name a row. */
function anchorOf({ kelas, nomor }: Pick<Dip, 'kelas' | 'nomor'>): string {
  return `${kelas.replace('_', '-')}-${nomor.toLowerCase()}`;
}
