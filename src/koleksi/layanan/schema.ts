import * as z from 'zod';
import { common, yesNo } from '../common.ts';
import { webAddress } from '../identifiers.ts';
import { urutan } from '../urutan.ts';
import { formulir } from './formulir.ts';
import { komponen } from './komponen.ts';

/** One layanan, as an editor writes it at the top of `layanan/<slug>.md`. */
export const layanan = z.strictObject({
  judul: z.string().min(3).max(90).meta({
    label: 'Nama layanan',
    help: 'Sebut layanannya, bukan formulirnya.',
    example: 'Penerbitan akta kelahiran',
  }),
  kelompok: z.string().min(2).max(60).optional().meta({
    label: 'Kelompok',
    help: 'Pengelompok di daftar layanan, sama ejaannya di semua layanan.',
    example: 'Kelahiran',
  }),
  unit: z.string().optional().meta({
    label: 'Tempat layanan',
    help: 'Bidang, loket, atau kantor tempat layanan ini diurus.',
    example: 'Loket pencatatan sipil',
  }),
  status: z.enum(['draf_konfirmasi', 'ditetapkan']).optional().meta({
    label: 'Status standar',
    help: 'Isi "draf_konfirmasi" selama belum dikonfirmasi, "ditetapkan" bila standar pelayanannya sudah ditetapkan.',
    example: 'draf_konfirmasi',
  }),
  ...komponen,
  dasar_tarif: z.string().optional().meta({
    label: 'Dasar hukum tarif',
    help: 'Peraturan yang menetapkan tarif, atau yang menggratiskannya.',
    example: 'Perda 1/2024 pasal 12',
  }),
  formulir: z
    .array(formulir)
    .optional()
    .meta({
      label: 'Formulir',
      help: 'Formulir kosong yang dapat diunduh.',
      example: [{ nama: 'Formulir pelaporan kelahiran', berkas: 'berkas/formulir-kelahiran.pdf' }],
    }),
  tautan_daring: webAddress.optional().meta({
    label: 'Alamat layanan daring',
    help: 'Situs tempat layanan ini dapat diajukan tanpa datang.',
    example: 'https://layanan.contoh.go.id/',
  }),
  populer: yesNo.optional().meta({
    label: 'Banyak dicari',
    help: 'Isi "ya" agar layanan ini tampil di beranda.',
    example: 'ya',
  }),
  urutan,
  ...common,
});

export type Layanan = z.output<typeof layanan>;
