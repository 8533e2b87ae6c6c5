import * as z from 'zod';
import { alamatTautan } from '../alamat-tautan.ts';
import { common, judul, yesNo } from '../common.ts';
import { kodeWilayah } from '../identifiers.ts';
import { lampiran } from '../lampiran.ts';
import { waktu } from '../waktu.ts';

/** One agenda, as an editor writes it at the top of `agenda/<slug>.md`. */
export const agenda = z.strictObject({
  judul: judul.meta({
    label: 'Judul',
    help: 'Sebut kegiatannya.',
    example: 'Posyandu remaja',
  }),
  mulai: waktu.meta({
    label: 'Mulai',
    help: 'Hari mulai, boleh dengan jam.',
    example: '2026-11-26 08.30',
  }),
  selesai: waktu.optional().meta({
    label: 'Selesai',
    help: 'Hari selesai, boleh dengan jam. Kosongkan bila selesai pada hari yang sama atau belum pasti.',
    example: '2026-11-26 11.00',
  }),
  sepanjang_hari: yesNo.optional().meta({
    label: 'Sepanjang hari',
    help: 'Isi "ya" bila jamnya tidak perlu ditampilkan.',
    example: 'ya',
  }),
  tempat: z.string().max(160).optional().meta({
    label: 'Tempat',
    help: 'Nama tempat yang dikenal warga.',
    example: 'Balai desa',
  }),
  lokasi: z
    .array(kodeWilayah)
    .optional()
    .meta({
      label: 'Lokasi',
      help: 'Kode wilayah tempat kegiatan, satu kode satu baris.',
      example: ['99.01.05'],
    }),
  penyelenggara: z.string().max(120).optional().meta({
    label: 'Penyelenggara',
    help: 'Bidang atau lembaga yang mengadakan, bila bukan unit kerja ini sendiri.',
    example: 'Bidang Kesehatan Masyarakat',
  }),
  terbuka: yesNo.optional().meta({
    label: 'Terbuka untuk umum',
    help: 'Isi "ya" bila warga boleh datang.',
    example: 'ya',
  }),
  status: z.enum(['terjadwal', 'ditunda', 'batal']).optional().meta({
    label: 'Status',
    help: 'Kosongkan bila berjalan sesuai jadwal.',
    example: 'batal',
  }),
  tautan: alamatTautan.optional().meta({
    label: 'Tautan',
    help: 'Alamat pendaftaran atau siaran, bila ada.',
    example: 'https://contoh.go.id/siaran',
  }),
  lampiran,
  ...common,
});

export type Agenda = z.output<typeof agenda>;
