import * as z from 'zod';
import { kodeUrusan } from '../identifiers.ts';
import type { Column } from '../koleksi.ts';

/** One row of `_kabupaten/urusan.csv`: a bidang urusan of Permendagri 90/2019. */
export const barisUrusan = z.strictObject({
  kode: kodeUrusan.meta({ label: 'Kode urusan', help: 'Kode bidang urusan, dengan titik.', example: '1.02' }),
  nama: z.string().min(3).meta({ label: 'Nama urusan', help: 'Nama bidang urusan.', example: 'Kesehatan' }),
});

export const urusanColumns: readonly Column[] = [
  { key: 'kode', label: 'Kode urusan', kind: 'code', required: true },
  { key: 'nama', label: 'Nama urusan', kind: 'text', required: true },
];

export type BarisUrusan = z.output<typeof barisUrusan>;
