import * as z from 'zod';
import { common, day, judul } from '../common.ts';
import { webAddress } from '../identifiers.ts';
import { lampiran } from '../lampiran.ts';
import { tindakLanjut } from './tindak-lanjut.ts';
import { unsur } from './unsur.ts';

const kelompokResponden = z.strictObject({
  kelompok: z.string().min(2).meta({
    label: 'Pengelompokan',
    help: 'Menurut apa responden dikelompokkan.',
    example: 'Jenis kelamin',
  }),
  nilai: z.string().min(1).meta({ label: 'Kelompok', help: 'Nama kelompoknya.', example: 'Perempuan' }),
  jumlah: z.int().min(0).meta({ label: 'Jumlah', help: 'Banyaknya responden.', example: 190 }),
});

/** Result of one Survei Kepuasan Masyarakat, as an editor writes it at the top of `skm/<slug>.md`. */
export const skm = z.strictObject({
  judul: judul.meta({
    label: 'Judul',
    help: 'Sebut surveinya dan tahunnya.',
    example: 'Survei kepuasan masyarakat 2026',
  }),
  tahun: z.int().min(2004).max(2100).meta({ label: 'Tahun', help: 'Tahun survei.', example: 2026 }),
  periode: z.string().max(60).meta({
    label: 'Periode',
    help: 'Bulan awal sampai bulan akhir survei.',
    example: 'Januari sampai Oktober 2026',
  }),
  tanggal: day.optional().meta({
    label: 'Tanggal',
    help: 'Hari hasilnya diumumkan.',
    example: '2026-11-10',
  }),
  responden: z.int().min(1).meta({
    label: 'Responden',
    help: 'Banyaknya orang yang menjawab.',
    example: 334,
  }),
  populasi: z.int().min(1).optional().meta({
    label: 'Penerima layanan',
    help: 'Perkiraan banyaknya penerima layanan dalam periode itu.',
    example: 1900,
  }),
  layanan: z.string().max(120).optional().meta({
    label: 'Layanan yang dinilai',
    help: 'Kosongkan bila semua layanan.',
    example: 'Pelayanan kependudukan di loket',
  }),
  unsur: unsur.meta({
    label: 'Nilai tiap unsur',
    help: 'Rata-rata jawaban kesembilan unsur, 1 sampai 4. IKM dan mutunya dihitung sendiri dari sini.',
    example: {
      persyaratan: 3.48,
      prosedur: 3.34,
      waktu: 3.03,
      biaya: 3.89,
      produk: 3.5,
      kompetensi: 3.54,
      perilaku: 3.6,
      pengaduan: 3.37,
      sarana: 2.98,
    },
  }),
  mutu: z.enum(['A', 'B', 'C', 'D']).optional().meta({
    label: 'Mutu',
    help: 'Boleh dikosongkan, karena dihitung dari nilai unsur; bila diisi harus sama.',
    example: 'B',
  }),
  tindak_lanjut: z
    .array(tindakLanjut)
    .optional()
    .meta({
      label: 'Tindak lanjut',
      help: 'Perbaikan untuk unsur yang rendah.',
      example: [{ unsur: 'sarana', tindakan: 'Menambah kursi di ruang tunggu', keadaan: 'berjalan' }],
    }),
  karakteristik: z
    .array(kelompokResponden)
    .optional()
    .meta({
      label: 'Siapa yang menjawab',
      help: 'Banyaknya responden menurut kelompok, tanpa nama dan nomor siapa pun.',
      example: [
        { kelompok: 'Jenis kelamin', nilai: 'Perempuan', jumlah: 190 },
        { kelompok: 'Jenis kelamin', nilai: 'Laki-laki', jumlah: 144 },
      ],
    }),
  tautan_survei: webAddress.optional().meta({
    label: 'Alamat survei',
    help: 'Alamat kuesioner yang sedang berjalan.',
    example: 'https://survei.contoh.go.id/',
  }),
  lampiran,
  ...common,
});

export type Skm = z.output<typeof skm>;
