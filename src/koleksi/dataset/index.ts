import { faultsOfOrder } from '../fault.ts';
import { defineKoleksi } from '../koleksi.ts';
import { dataset as schema } from './schema.ts';
import { texts } from './texts.ts';

export const dataset = defineKoleksi({
  name: 'dataset',
  schema,
  texts,
  order: 'judul',
  dateOf: ({ tanggal_mutakhir, tanggal_terbit }) => tanggal_mutakhir ?? tanggal_terbit,
  files: ['berkas[].berkas'],
  faultsOf: (data) => [
    ...faultsOfOrder(data, 'tanggal_mutakhir', 'tanggal_terbit'),
    ...(data.variabel ?? []).flatMap(({ kolom }, i, all) => {
      const before = all.findIndex((other) => other.kolom === kolom);
      return before < i
        ? [
            {
              kind: 'twice',
              key: `variabel.${i}.kolom`,
              other: `variabel.${before}.kolom`,
              value: kolom,
            } as const,
          ]
        : [];
    }),
  ],
});
