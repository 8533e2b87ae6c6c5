import * as z from 'zod';
import { biayaTarif } from './biaya-tarif.ts';

/**
 * The fourteen parts of a standar pelayanan (UU 25/2009 pasal 21; PP 96/2012 pasal 25), with the keys and in
 * the order that the feed keeps for ever. None is required here: what is missing is a finding of the rules.
 */
export const komponen = {
  dasar_hukum: z
    .array(z.string())
    .optional()
    .meta({
      label: 'Dasar hukum',
      help: 'Peraturan yang menjadi dasar layanan ini; tulis nomor, tahun, dan pasalnya, satu peraturan satu baris.',
      example: ['UU 24/2013 pasal 27', 'Perpres 96/2018'],
    }),
  persyaratan: z
    .array(z.string())
    .optional()
    .meta({
      label: 'Persyaratan',
      help: 'Semua yang harus dipenuhi pemohon, satu syarat satu baris. Jangan menulis "dan lain-lain".',
      example: ['Fotokopi kartu keluarga', 'Surat keterangan kelahiran'],
    }),
  sistem_mekanisme_prosedur: z
    .array(z.string())
    .optional()
    .meta({
      label: 'Sistem, mekanisme, dan prosedur',
      help: 'Langkah berurutan dari datang sampai menerima hasil, satu langkah satu baris.',
      example: ['Mengisi formulir di loket', 'Petugas memeriksa berkas', 'Menerima akta'],
    }),
  jangka_waktu: z.string().optional().meta({
    label: 'Jangka waktu penyelesaian',
    help: 'Waktu sejak berkas lengkap sampai hasil diterima; tulis angka dan satuannya.',
    example: '1 hari kerja sejak berkas lengkap',
  }),
  biaya_tarif: biayaTarif.optional().meta({
    label: 'Biaya',
    help: 'Tulis Gratis, jumlah rupiah tanpa titik, atau daftar nama dan tarif.',
    example: 'Gratis',
  }),
  produk_pelayanan: z.string().optional().meta({
    label: 'Produk pelayanan',
    help: 'Hasil yang diterima pemohon: nama dokumen atau jasa, dan masa berlakunya.',
    example: 'Kutipan akta kelahiran',
  }),
  sarana_prasarana: z
    .array(z.string())
    .optional()
    .meta({
      label: 'Sarana, prasarana, dan fasilitas',
      help: 'Peralatan dan fasilitas yang tersedia, termasuk untuk penyandang disabilitas dan kelompok rentan.',
      example: ['Loket dan ruang tunggu', 'Jalur kursi roda'],
    }),
  kompetensi_pelaksana: z
    .array(z.string())
    .optional()
    .meta({
      label: 'Kompetensi pelaksana',
      help: 'Pengetahuan, keahlian, dan pengalaman yang harus dimiliki petugas.',
      example: ['Menguasai aplikasi administrasi kependudukan'],
    }),
  pengawasan_internal: z.string().optional().meta({
    label: 'Pengawasan internal',
    help: 'Siapa yang mengendalikan mutu layanan dan bagaimana caranya.',
    example: 'Diawasi atasan langsung dan Inspektorat Daerah.',
  }),
  penanganan_pengaduan: z.string().optional().meta({
    label: 'Penanganan pengaduan, saran, dan masukan',
    help: 'Saluran, jabatan dan alamat penanggung jawab, serta batas waktu menjawab.',
    example: 'Kepala Subbagian Umum di ruang pelayanan; dijawab paling lama 5 hari kerja.',
  }),
  jumlah_pelaksana: z.string().optional().meta({
    label: 'Jumlah pelaksana',
    help: 'Banyaknya petugas dan perannya, tanpa nama.',
    example: '4 orang: 2 petugas loket dan 2 petugas pemeriksa',
  }),
  jaminan_pelayanan: z.string().optional().meta({
    label: 'Jaminan pelayanan',
    help: 'Kepastian bahwa layanan diberikan sesuai standar, dan apa yang diperoleh pemohon bila tidak.',
    example: 'Pelayanan diberikan sesuai standar ini dan maklumat pelayanan.',
  }),
  jaminan_keamanan: z.string().optional().meta({
    label: 'Jaminan keamanan dan keselamatan',
    help: 'Kepastian rasa aman dan bebas dari bahaya, termasuk keamanan data pemohon.',
    example: 'Data pemohon dijaga kerahasiaannya dan hanya dipakai untuk layanan ini.',
  }),
  evaluasi_kinerja: z.string().optional().meta({
    label: 'Evaluasi kinerja pelaksana',
    help: 'Cara menilai apakah pelaksanaan sesuai standar.',
    example: 'Dievaluasi setiap tahun melalui survei kepuasan masyarakat.',
  }),
} as const;

export type Komponen = keyof typeof komponen;

/** Parts that users must be told (PermenPANRB 15/2014, belum dibaca); the other eight are of the unit's own running. */
export const KOMPONEN_DIUMUMKAN = [
  'persyaratan',
  'sistem_mekanisme_prosedur',
  'jangka_waktu',
  'biaya_tarif',
  'produk_pelayanan',
  'penanganan_pengaduan',
] as const satisfies readonly Komponen[];

export const KOMPONEN_INTERNAL = [
  'dasar_hukum',
  'sarana_prasarana',
  'kompetensi_pelaksana',
  'pengawasan_internal',
  'jumlah_pelaksana',
  'jaminan_pelayanan',
  'jaminan_keamanan',
  'evaluasi_kinerja',
] as const satisfies readonly Komponen[];
