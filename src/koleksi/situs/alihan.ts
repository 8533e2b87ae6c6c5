import * as z from 'zod';
import type { Column } from '../koleksi.ts';

/** One row of `alihkan.csv`: whoever asks for the old address is sent to the new one. */
export const barisAlihan = z.strictObject({
  lama: z.string().min(1).meta({
    label: 'Alamat lama',
    help: 'Alamat di situs ini yang tidak dipakai lagi, diawali dan diakhiri garis miring.',
    example: '/berita/2026-11-20-imunisasi/',
  }),
  baru: z.string().min(1).meta({
    label: 'Alamat baru',
    help: 'Alamat halaman di situs ini, atau alamat lengkap di situs perangkat daerah lain.',
    example: '/berita/2026-11-20-imunisasi-kejar/',
  }),
});

export const alihanColumns = [
  { key: 'lama', label: 'Alamat lama', synonyms: ['Dari', 'Lama'], kind: 'text', required: true },
  { key: 'baru', label: 'Alamat baru', synonyms: ['Ke', 'Baru'], kind: 'text', required: true },
] as const satisfies readonly Column[];

/** The table of redirects, beside `situs.yaml`. */
export const ALIHAN_FILE = 'alihkan.csv';

export type BarisAlihan = z.output<typeof barisAlihan>;
