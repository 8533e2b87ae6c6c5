import * as z from 'zod';
import { kodePos, kodeWilayah } from '../identifiers.ts';
import type { Column } from '../koleksi.ts';

/** One row of `_kabupaten/wilayah.csv`: a kecamatan, kelurahan or desa. */
export const barisWilayah = z.strictObject({
  kode: kodeWilayah.meta({
    label: 'Kode wilayah',
    help: 'Kode Kemendagri, dengan titik.',
    example: '99.01.05',
  }),
  nama: z.string().min(2).meta({
    label: 'Nama',
    help: 'Nama tanpa kata Kecamatan, Kelurahan, atau Desa.',
    example: 'Contohrejo',
  }),
  jenis: z.enum(['kecamatan', 'kelurahan', 'desa']).meta({
    label: 'Jenis wilayah',
    help: 'Tulis kecamatan, kelurahan, atau desa.',
    example: 'kecamatan',
  }),
  induk: kodeWilayah.meta({
    label: 'Kode di atasnya',
    help: 'Kode kabupaten bagi kecamatan; kode kecamatan bagi kelurahan dan desa.',
    example: '99.01',
  }),
  kode_pos: kodePos.optional().meta({ label: 'Kode pos', help: 'Lima angka.', example: '57101' }),
  bujur: z.number().min(-180).max(180).optional().meta({
    label: 'Bujur',
    help: 'Derajat bujur sebuah titik di dalam wilayah.',
    example: 110.3651,
  }),
  lintang: z.number().min(-90).max(90).optional().meta({
    label: 'Lintang',
    help: 'Derajat lintang titik itu; minus di selatan khatulistiwa.',
    example: -7.8014,
  }),
  sumber_titik: z.string().optional().meta({
    label: 'Sumber titik',
    help: 'Dari mana bujur dan lintang diperoleh.',
    example: 'titik dalam batas indikatif',
  }),
});

export const wilayahColumns: readonly Column[] = [
  { key: 'kode', label: 'Kode wilayah', kind: 'code', required: true },
  { key: 'nama', label: 'Nama', kind: 'text', required: true },
  { key: 'jenis', label: 'Jenis wilayah', kind: 'text', required: true },
  { key: 'induk', label: 'Kode di atasnya', kind: 'code', required: true },
  { key: 'kode_pos', label: 'Kode pos', kind: 'code' },
  { key: 'bujur', label: 'Bujur', kind: 'number' },
  { key: 'lintang', label: 'Lintang', kind: 'number' },
  { key: 'sumber_titik', label: 'Sumber titik', kind: 'text' },
];

export type BarisWilayah = z.output<typeof barisWilayah>;
