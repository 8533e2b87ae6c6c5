import * as z from 'zod';
import { common, judul } from '../common.ts';
import { kodeWilayah } from '../identifiers.ts';
import { waktu } from '../waktu.ts';

/** From the mildest; the last stands above all others. */
export const TINGKAT_PERINGATAN = ['info', 'peringatan', 'darurat'] as const;

/** Kinds of information that must be told at once (UU 14/2008 pasal 10; list of Perki 1/2021, belum dibaca). */
export const JENIS_PERINGATAN = [
  'bencana_alam',
  'bencana_nonalam',
  'bencana_sosial',
  'penyakit_menular',
  'racun_pangan',
  'gangguan_utilitas',
  'pelayanan',
] as const;

const kontakPeringatan = z.strictObject({
  nama: z.string().min(2).meta({
    label: 'Nama kontak',
    help: 'Lembaga atau jabatan yang dihubungi, bukan nama orang.',
    example: 'Gawat darurat medis',
  }),
  nomor: z
    .string()
    .regex(/^[+(]?\d[\d ()-]{1,18}$/)
    .meta({
      label: 'Nomor',
      help: 'Nomor telepon dinas atau nomor darurat.',
      example: '119',
    }),
  keterangan: z.string().max(80).optional().meta({
    label: 'Keterangan kontak',
    help: 'Jam atau cara menghubungi.',
    example: 'bebas pulsa, 24 jam',
  }),
});

/** One peringatan, as an editor writes it at the top of `peringatan/<slug>.md`. */
export const peringatan = z.strictObject({
  judul: judul.meta({
    label: 'Judul',
    help: 'Sebut bahayanya dan apa yang harus dilakukan.',
    example: 'Longsor menutup jalan utama, jangan melintas',
  }),
  tingkat: z.enum(TINGKAT_PERINGATAN).meta({
    label: 'Tingkat',
    help: 'info untuk pemberitahuan, peringatan bila perlu berhati-hati, darurat bila nyawa terancam.',
    example: 'peringatan',
  }),
  mulai: waktu.meta({
    label: 'Mulai',
    help: 'Hari mulai berlaku, boleh dengan jam.',
    example: '2026-11-20 05.10',
  }),
  selesai: waktu.optional().meta({
    label: 'Selesai',
    help: 'Hari terakhir berlaku, boleh dengan jam. Kosongkan bila berlaku sampai dicabut.',
    example: '2026-11-30',
  }),
  jenis: z.enum(JENIS_PERINGATAN).optional().meta({
    label: 'Jenis',
    help: 'Jenis keadaan yang diumumkan.',
    example: 'bencana_alam',
  }),
  wilayah: z
    .array(kodeWilayah)
    .optional()
    .meta({
      label: 'Wilayah',
      help: 'Kode wilayah yang terdampak, satu kode satu baris.',
      example: ['99.01.05'],
    }),
  dampak: z.string().max(300).optional().meta({
    label: 'Dampak',
    help: 'Siapa dan apa yang terdampak.',
    example: 'Warga di tepi tebing, dan semua kendaraan di jalan utama.',
  }),
  tindakan: z
    .array(z.string().max(300))
    .optional()
    .meta({
      label: 'Yang harus dilakukan',
      help: 'Satu tindakan satu baris, yang terpenting di atas.',
      example: ['Tinggalkan rumah di bawah tebing', 'Pergi ke posko terdekat dengan berjalan kaki'],
    }),
  kontak: z
    .array(kontakPeringatan)
    .optional()
    .meta({
      label: 'Kontak',
      help: 'Nomor yang dapat dihubungi sekarang.',
      example: [{ nama: 'Gawat darurat medis', nomor: '119' }],
    }),
  ditetapkan_oleh: z.string().max(120).optional().meta({
    label: 'Ditetapkan oleh',
    help: 'Jabatan yang menetapkan.',
    example: 'Kepala Pelaksana BPBD',
  }),
  sumber: z.string().max(120).optional().meta({
    label: 'Sumber',
    help: 'Lembaga asal keterangan.',
    example: 'BMKG',
  }),
  ...common,
});

export type Peringatan = z.output<typeof peringatan>;
export type TingkatPeringatan = (typeof TINGKAT_PERINGATAN)[number];
