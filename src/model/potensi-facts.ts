import type { Potensi } from '../koleksi/potensi/schema.ts';
import { numberText } from './format.ts';

type Angka = NonNullable<Potensi['angka']>[number];

/** A figure as it is read at a glance: `{ figure: '5,1', unit: 'ton per hektare' }`. */
export const figureOf = ({ nilai, satuan }: Angka): { figure: string; unit?: string } => ({
  figure: numberText(nilai, 2),
  ...(satuan && { unit: satuan }),
});

/** Year and source below a figure: `2025, Penyuluh pertanian`; `undefined` where neither is written. */
export const sourceText = ({ tahun, sumber }: Angka): string | undefined =>
  [tahun, sumber].filter(Boolean).join(', ') || undefined;
