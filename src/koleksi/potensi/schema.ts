import * as z from 'zod';
import { common, judul } from '../common.ts';
import { kodeWilayah } from '../identifiers.ts';
import { koordinat } from '../koordinat.ts';
import { urutan } from '../urutan.ts';

export const JENIS_POTENSI = [
  'pertanian',
  'perkebunan',
  'perikanan',
  'peternakan',
  'kehutanan',
  'kerajinan',
  'usaha',
  'wisata',
  'budaya',
  'energi',
  'lainnya',
] as const;

const angka = z.strictObject({
  nama: z.string().min(2).meta({ label: 'Nama angka', help: 'Apa yang dihitung.', example: 'Luas sawah' }),
  nilai: z.number().meta({ label: 'Nilai', help: 'Angkanya saja; titik untuk pecahan.', example: 175 }),
  satuan: z.string().optional().meta({ label: 'Satuan', help: 'Satuan angka itu.', example: 'hektare' }),
  tahun: z.int().min(1945).max(2100).optional().meta({
    label: 'Tahun angka',
    help: 'Tahun keadaan angka itu.',
    example: 2025,
  }),
  sumber: z.string().optional().meta({
    label: 'Sumber angka',
    help: 'Dari mana angka itu.',
    example: 'Penyuluh pertanian',
  }),
});

/** What a kecamatan or kelurahan grows, makes or has to show, at the top of `potensi/<slug>.md`. */
export const potensi = z.strictObject({
  judul: judul.meta({
    label: 'Judul',
    help: 'Sebut hasil, usaha, atau tempatnya.',
    example: 'Kopi robusta',
  }),
  jenis: z.enum(JENIS_POTENSI).optional().meta({
    label: 'Jenis potensi',
    help: 'Bidang potensi ini.',
    example: 'perkebunan',
  }),
  lokasi: z
    .array(kodeWilayah)
    .optional()
    .meta({
      label: 'Lokasi',
      help: 'Kode desa atau kelurahan, satu kode satu baris.',
      example: ['99.01.05.2001'],
    }),
  koordinat: koordinat.optional().meta({
    label: 'Titik di peta',
    help: 'Bujur dan lintang tempatnya, bila ada.',
    example: { bujur: 110.3651, lintang: -7.8014 },
  }),
  angka: z
    .array(angka)
    .optional()
    .meta({
      label: 'Angka',
      help: 'Angka pokok, dengan tahun dan sumbernya.',
      example: [{ nama: 'Luas kebun', nilai: 175, satuan: 'hektare', tahun: 2025 }],
    }),
  urutan,
  ...common,
});

export type Potensi = z.output<typeof potensi>;
