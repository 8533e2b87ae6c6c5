import * as z from 'zod';
import { common, day } from '../common.ts';
import { kodeWilayah } from '../identifiers.ts';
import { koordinat } from '../koordinat.ts';
import { kodeProgram } from './kode.ts';

const rupiah = z.int().min(0);

export const STATUS_PROGRAM = ['direncanakan', 'berjalan', 'selesai', 'ditunda', 'dibatalkan'] as const;

const identity = {
  tahun: z.int().min(2000).max(2100).meta({
    label: 'Tahun anggaran',
    help: 'Tahun anggaran program. Dalam tabel, tahun diambil dari nama berkasnya.',
    example: 2026,
  }),
  kode: kodeProgram.meta({
    label: 'Kode',
    help: 'Kode program, kegiatan, atau sub kegiatan dengan titik, seperti di DPA.',
    example: '1.02.02.2.01.0001',
  }),
};

const places = {
  lokasi: z
    .array(kodeWilayah)
    .optional()
    .meta({
      label: 'Lokasi',
      help: 'Kode wilayah tempat kegiatan. Beberapa kode dalam satu sel dipisah spasi atau koma.',
      example: ['99.01.05', '99.01.06'],
    }),
  koordinat: z
    .array(koordinat)
    .optional()
    .meta({
      label: 'Titik di peta',
      help: 'Bujur dan lintang tempat kegiatan, bila ada.',
      example: [{ bujur: 110.3651, lintang: -7.8014 }],
    }),
};

/** One row of `program/<tahun>.csv`, or one programme written as `program/<slug>.md`. */
export const program = z.strictObject({
  ...identity,
  nama: z.string().min(3).max(300).meta({
    label: 'Nama',
    help: 'Nama program, kegiatan, atau sub kegiatan, seperti di DPA.',
    example: 'Pembangunan puskesmas',
  }),
  pagu_murni: rupiah.meta({
    label: 'Pagu murni',
    help: 'Anggaran di APBD murni, rupiah penuh. Tulis 0 bila baru ada di APBD perubahan.',
    example: 1250000000,
  }),
  pagu_perubahan: rupiah.optional().meta({
    label: 'Pagu perubahan',
    help: 'Anggaran setelah APBD perubahan, rupiah penuh. Kosongkan bila belum ada perubahan.',
    example: 1400000000,
  }),
  realisasi: rupiah.optional().meta({
    label: 'Realisasi',
    help: 'Uang yang sudah terpakai, rupiah penuh. Kosongkan bila belum dilaporkan.',
    example: 910000000,
  }),
  per_tanggal: day.optional().meta({
    label: 'Per tanggal',
    help: 'Hari keadaan realisasi ini dihitung.',
    example: '2026-10-31',
  }),
  realisasi_fisik: z.number().min(0).max(100).optional().meta({
    label: 'Realisasi fisik',
    help: 'Kemajuan pekerjaan dalam persen, 0 sampai 100.',
    example: 72.5,
  }),
  indikator: z.string().optional().meta({
    label: 'Indikator',
    help: 'Ukuran keberhasilan.',
    example: 'Jumlah puskesmas yang dibangun',
  }),
  target: z.string().optional().meta({
    label: 'Target',
    help: 'Nilai yang ingin dicapai tahun ini.',
    example: '2',
  }),
  satuan: z.string().optional().meta({ label: 'Satuan', help: 'Satuan target.', example: 'unit' }),
  ...places,
  sumber_dana: z.string().optional().meta({
    label: 'Sumber dana',
    help: 'Asal uang.',
    example: 'DAK Fisik',
  }),
  pptk_jabatan: z.string().optional().meta({
    label: 'Jabatan PPTK',
    help: 'Jabatan penanggung jawab kegiatan, tanpa nama.',
    example: 'Kepala Bidang Pelayanan Kesehatan',
  }),
  status: z.enum(STATUS_PROGRAM).optional().meta({
    label: 'Status',
    help: 'Keadaan kegiatan saat ini.',
    example: 'berjalan',
  }),
  versi_kodefikasi: z.string().optional().meta({
    label: 'Versi kodefikasi',
    help: 'Keputusan Mendagri yang menjadi rujukan kode.',
    example: '900.1-861/2026',
  }),
  ...common,
});

export type Program = z.output<typeof program>;

/** Top part of a `program/<slug>.md` that adds text, pictures and places to the row of the same tahun and kode. */
export const programTambahan = z.strictObject({
  ...identity,
  judul: z.string().min(3).max(300).optional().meta({
    label: 'Judul',
    help: 'Boleh dikosongkan; nama program diambil dari tabel.',
    example: 'Pembangunan puskesmas',
  }),
  ...places,
  ...common,
});

export type ProgramTambahan = z.output<typeof programTambahan>;
