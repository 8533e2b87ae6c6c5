import { faultsOfPair } from '../fault.ts';
import { defineKoleksi } from '../koleksi.ts';
import { columns } from './columns.ts';
import { computed } from './feed.ts';
import { programTambahan, program as schema } from './schema.ts';
import { texts } from './texts.ts';

export const program = defineKoleksi({
  name: 'program',
  schema,
  texts,
  computed,
  titleKey: 'nama',
  order: 'kode',
  // The list tells of years; its rows stand on the pages of their years.
  perPage: 10_000,
  addressOf: (_slug, { tahun, kode }) => `/program/${tahun}/#${kode}`,
  table: { columns, slugOf: ({ tahun, kode }) => `${tahun}-${kode}`, addition: programTambahan },
  dateOf: ({ per_tanggal }) => per_tanggal,
  // A sum that is spent says nothing without the day it was counted on.
  faultsOf: (data) => faultsOfPair(data, 'per_tanggal', 'realisasi'),
});
