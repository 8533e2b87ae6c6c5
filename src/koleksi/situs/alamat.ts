import * as z from 'zod';
import { kodePos } from '../identifiers.ts';
import { koordinat } from '../koordinat.ts';

/** Where the office stands; kabupaten and provinsi come from `_kabupaten/`. */
export const alamat = z.strictObject({
  jalan: z.string().min(3).optional().meta({
    label: 'Jalan',
    help: 'Nama jalan dan nomor.',
    example: 'Jalan Merdeka Nomor 12',
  }),
  desa_kelurahan: z.string().min(2).optional().meta({
    label: 'Desa atau kelurahan',
    help: 'Nama tanpa kata Desa atau Kelurahan.',
    example: 'Contohrejo',
  }),
  kecamatan: z.string().min(2).optional().meta({
    label: 'Kecamatan',
    help: 'Nama tanpa kata Kecamatan.',
    example: 'Contoh Utara',
  }),
  kode_pos: kodePos.optional().meta({ label: 'Kode pos', help: 'Lima angka.', example: '57101' }),
  petunjuk: z.string().optional().meta({
    label: 'Petunjuk arah',
    help: 'Patokan yang mudah dikenali.',
    example: 'Di seberang lapangan kecamatan',
  }),
  koordinat: koordinat.optional().meta({
    label: 'Titik kantor',
    help: 'Bujur dan lintang kantor. Aplikasi peta biasanya menulis lintang lebih dahulu.',
    example: { bujur: 110.3651, lintang: -7.8014 },
  }),
});

export type Alamat = z.output<typeof alamat>;
