import * as z from 'zod';
import { alamatTautan } from '../alamat-tautan.ts';
import { common, day, judul } from '../common.ts';
import { JENIS_DOKUMEN, type JenisDokumen } from './jenis-dokumen.ts';

const [first, ...rest] = Object.keys(JENIS_DOKUMEN) as [JenisDokumen, ...JenisDokumen[]];

/** One dokumen, as an editor writes it at the top of `dokumen/<slug>.md`; the body is its summary as a page. */
export const dokumen = z.strictObject({
  judul: judul.meta({
    label: 'Judul',
    help: 'Nama dokumen seperti di sampulnya.',
    example: 'Rencana Kerja 2026',
  }),
  jenis: z.enum([first, ...rest]).meta({
    label: 'Jenis dokumen',
    help: 'Pilih jenisnya; bila tidak ada yang sesuai, tulis lainnya.',
    example: 'renja',
    choices: Object.fromEntries(Object.entries(JENIS_DOKUMEN).map(([jenis, { nama }]) => [jenis, nama])),
  }),
  tahun: z.int().min(1945).max(2100).optional().meta({
    label: 'Tahun',
    help: 'Tahun yang dilaporkan atau direncanakan, bukan tahun dicetak.',
    example: 2026,
  }),
  periode: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .optional()
    .meta({
      label: 'Periode',
      help: 'Tahun awal dan akhir, untuk dokumen beberapa tahun.',
      example: '2025-2029',
    }),
  nomor: z.string().max(80).optional().meta({
    label: 'Nomor',
    help: 'Nomor surat atau peraturan, bila ada.',
    example: '188.4/15/2026',
  }),
  tanggal_penetapan: day.optional().meta({
    label: 'Tanggal penetapan',
    help: 'Hari dokumen ditandatangani.',
    example: '2026-01-29',
  }),
  berkas: z.string().min(1).optional().meta({
    label: 'Berkas',
    help: 'Letak berkas di folder situs.',
    example: 'berkas/renja-2026.pdf',
  }),
  tautan: alamatTautan.optional().meta({
    label: 'Tautan',
    help: 'Alamat dokumen bila berkasnya disimpan di tempat lain, misalnya JDIH.',
    example: 'https://jdih.contoh.go.id/peraturan/15',
  }),
  status: z.enum(['berlaku', 'diubah', 'dicabut', 'rancangan']).optional().meta({
    label: 'Status',
    help: 'Keadaan peraturan atau keputusan. Kosongkan untuk dokumen lain.',
    example: 'berlaku',
  }),
  ...common,
  ringkasan: z.string().min(3).max(600).optional().meta({
    label: 'Ringkasan',
    help: 'Isi pokok dokumen, untuk pembaca yang tidak dapat membuka berkasnya.',
    example: 'Sasaran, program, dan pagu indikatif tahun 2026.',
  }),
});

export type Dokumen = z.output<typeof dokumen>;
