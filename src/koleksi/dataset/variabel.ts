import * as z from 'zod';

/** One column of a dataset with its standar data: konsep, definisi, klasifikasi, ukuran, satuan (Perpres 39/2019, belum dibaca). */
export const variabel = z.strictObject({
  kolom: z.string().min(1).meta({
    label: 'Nama kolom',
    help: 'Persis seperti judul kolom di berkas.',
    example: 'luas_ha',
  }),
  nama: z.string().optional().meta({
    label: 'Nama variabel',
    help: 'Nama yang dibaca orang.',
    example: 'Luas kebun menghasilkan',
  }),
  konsep: z.string().optional().meta({
    label: 'Konsep',
    help: 'Pengertian umum tentang yang diukur.',
    example: 'Kebun rakyat',
  }),
  definisi: z.string().optional().meta({
    label: 'Definisi',
    help: 'Apa yang dihitung dan apa yang tidak.',
    example: 'Luas kebun yang sudah dipanen dalam satu tahun kalender.',
  }),
  klasifikasi: z.string().optional().meta({
    label: 'Klasifikasi',
    help: 'Penggolongan yang dipakai.',
    example: 'Kecamatan menurut kode Kementerian Dalam Negeri',
  }),
  ukuran: z.string().optional().meta({ label: 'Ukuran', help: 'Besaran yang diukur.', example: 'Luas' }),
  satuan: z.string().optional().meta({
    label: 'Satuan',
    help: 'Satuan ukurannya. Bila tidak ada, tulis "tanpa satuan".',
    example: 'hektare',
  }),
  tipe: z.enum(['teks', 'bilangan', 'tanggal', 'kode']).optional().meta({
    label: 'Jenis isi',
    help: 'Apa isi kolom ini.',
    example: 'bilangan',
  }),
  kode_referensi: z.enum(['wilayah', 'skpd', 'program', 'tahun', 'tanggal', 'lainnya']).optional().meta({
    label: 'Kode referensi',
    help: 'Daftar kode yang dipakai kolom ini, bila isinya nama tempat, OPD, program, atau waktu.',
    example: 'wilayah',
  }),
});

export type Variabel = z.output<typeof variabel>;
