import * as z from 'zod';
import { common, day, judul } from '../common.ts';
import { kodeWilayah, webAddress } from '../identifiers.ts';
import { berkasData } from './berkas-data.ts';
import { variabel } from './variabel.ts';

export const FREKUENSI = [
  'harian',
  'mingguan',
  'bulanan',
  'triwulanan',
  'semesteran',
  'tahunan',
  'lima_tahunan',
  'sewaktu_waktu',
] as const;

/** One dataset with its metadata of Satu Data, as an editor writes it at the top of `dataset/<slug>.md`. */
export const dataset = z.strictObject({
  judul: judul.meta({
    label: 'Judul',
    help: 'Sebut apa yang dihitung dan menurut apa.',
    example: 'Produksi kopi menurut kecamatan',
  }),
  deskripsi: z.string().optional().meta({
    label: 'Deskripsi',
    help: 'Apa isi data ini, dari tahun berapa sampai berapa, dan untuk apa.',
    example: 'Luas kebun dan hasil biji kering tiap kecamatan, 2019 sampai 2025.',
  }),
  berkas: z
    .array(berkasData)
    .optional()
    .meta({
      label: 'Berkas',
      help: 'Berkas data dalam format terbuka, sebaiknya CSV.',
      example: [{ berkas: 'dataset/produksi-kopi.csv' }],
    }),
  variabel: z
    .array(variabel)
    .optional()
    .meta({
      label: 'Variabel',
      help: 'Arti tiap kolom, satu kolom satu butir.',
      example: [{ kolom: 'luas_ha', definisi: 'Luas kebun yang sudah dipanen.', satuan: 'hektare' }],
    }),
  produsen_data: z.string().optional().meta({
    label: 'Produsen data',
    help: 'Tanda pengenal OPD yang menghasilkan data. Kosongkan bila unit kerja ini sendiri.',
    example: 'dinas-contoh',
  }),
  walidata: z.string().optional().meta({
    label: 'Walidata',
    help: 'Tanda pengenal OPD yang memeriksa dan menyebarluaskan data.',
    example: 'dinas-walidata',
  }),
  pembina_data: z.string().optional().meta({
    label: 'Pembina data',
    help: 'BPS untuk data statistik, BIG untuk data peta.',
    example: 'BPS',
  }),
  periode_data: z.string().optional().meta({
    label: 'Periode data',
    help: 'Tahun atau rentang tahun yang tercakup.',
    example: '2019-2025',
  }),
  frekuensi: z.enum(FREKUENSI).optional().meta({
    label: 'Frekuensi',
    help: 'Seberapa sering data diperbarui.',
    example: 'tahunan',
  }),
  sifat: z.enum(['tetap', 'sementara']).optional().meta({
    label: 'Sifat angka',
    help: 'Isi "sementara" bila angkanya masih dapat berubah.',
    example: 'tetap',
  }),
  satuan: z.string().optional().meta({
    label: 'Satuan',
    help: 'Satuan utama; satuan tiap kolom ditulis di variabel.',
    example: 'ton',
  }),
  cakupan_wilayah: z
    .array(kodeWilayah)
    .optional()
    .meta({
      label: 'Cakupan wilayah',
      help: 'Kode wilayah yang tercakup, satu kode satu baris.',
      example: ['99.01'],
    }),
  sumber: z.string().optional().meta({
    label: 'Sumber',
    help: 'Dari mana data dikumpulkan.',
    example: 'Laporan penyuluh pertanian',
  }),
  metodologi: z.string().optional().meta({
    label: 'Metodologi',
    help: 'Cara mengumpulkan dan menghitung.',
    example: 'Laporan bulanan yang dicocokkan dengan contoh ubinan.',
  }),
  lisensi: z.string().optional().meta({
    label: 'Lisensi',
    help: 'Syarat pemakaian ulang data.',
    example: 'CC-BY-4.0',
  }),
  tanggal_terbit: day.optional().meta({
    label: 'Tanggal terbit',
    help: 'Hari data pertama kali diterbitkan.',
    example: '2025-03-12',
  }),
  tanggal_mutakhir: day.optional().meta({
    label: 'Tanggal mutakhir',
    help: 'Hari data terakhir diperbarui.',
    example: '2026-03-12',
  }),
  kontak: z.string().optional().meta({
    label: 'Kontak',
    help: 'Jabatan atau surel dinas untuk bertanya tentang data ini.',
    example: 'Subbagian Perencanaan',
  }),
  metadata_statistik: z
    .array(webAddress)
    .optional()
    .meta({
      label: 'Formulir metadata statistik',
      help: 'Alamat formulir MS-Keg, MS-Var, atau MS-Ind di BPS, satu alamat satu baris.',
      example: ['https://sirusa.contoh.go.id/kegiatan/1'],
    }),
  ...common,
});

export type Dataset = z.output<typeof dataset>;
