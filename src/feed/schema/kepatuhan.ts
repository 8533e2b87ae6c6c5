import * as z from 'zod';
import { STATUS } from '../../rules/rule.ts';

const skor = z.int().min(0).max(100).nullish();

/** Of what the body has done itself; samples, gaps and unconfirmed drafts left out. */
export const dikerjakan = skor.meta({
  label: 'Dikerjakan',
  help: 'Nol sampai seratus: yang terpenuhi oleh isi badan itu sendiri; null bila tidak ada angkanya.',
  example: 64,
});

export const syaratDasar = z
  .looseObject({
    terpenuhi: z.int().min(0).meta({ label: 'Terpenuhi', help: 'Banyaknya yang sudah ada.', example: 8 }),
    dari: z.int().min(1).meta({ label: 'Dari', help: 'Banyaknya semua syarat dasar.', example: 10 }),
    belum: z
      .array(z.string())
      .nullish()
      .meta({
        label: 'Belum ada',
        help: 'Kunci syarat yang belum ada: alamat, telepon, jam, kepala, tugas, layanan, pengaduan, ppid, dokumen, kabar.',
        example: ['jam', 'kabar'],
      }),
  })
  .nullish()
  .meta({
    label: 'Syarat dasar',
    help: 'Yang paling dulu dibutuhkan warga dari sebuah situs; null bila tidak ada angkanya.',
    example: { terpenuhi: 8, dari: 10, belum: ['jam', 'kabar'] },
  });

const hasil = z.looseObject({
  kode: z
    .string()
    .min(1)
    .meta({ label: 'Kode aturan', help: 'Kode yang tidak pernah berubah.', example: 'KIP-05' }),
  status: z
    .union([z.enum(STATUS), z.string()])
    .meta({ label: 'Status', help: 'Hasil pemeriksaan aturan ini.', example: 'lulus' }),
  dijaga: z.boolean().nullish().meta({
    label: 'Dijaga program',
    help: 'Terpenuhi karena tidak ada yang dilarang, atau karena program menjaminnya; tidak masuk hitungan "dikerjakan".',
    example: true,
  }),
  bukti: z
    .string()
    .nullish()
    .meta({ label: 'Bukti', help: 'Alamat halaman yang memenuhi aturan ini.', example: '/ppid/dip/' }),
});

export const kepatuhan = z.looseObject({
  aturan: z
    .string()
    .meta({ label: 'Versi aturan', help: 'Himpunan aturan yang dipakai.', example: '2026.1' }),
  skor: skor.meta({
    label: 'Skor',
    help: 'Nol sampai seratus; null bila tidak ada yang dinilai.',
    example: 87,
  }),
  skor_wajib: skor.meta({
    label: 'Skor wajib',
    help: 'Skor dari aturan yang wajib saja.',
    example: 92,
  }),
  dikerjakan,
  syarat_dasar: syaratDasar,
  hasil: z.array(hasil).meta({ label: 'Hasil', help: 'Satu baris tiap aturan.', example: [] }),
});

export type Kepatuhan = z.output<typeof kepatuhan>;
