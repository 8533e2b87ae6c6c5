import * as z from 'zod';

const url = z
  .string()
  .regex(/^(\/(?!\/)|https?:\/\/)/)
  .meta({
    label: 'Alamat',
    help: 'Alamat di dalam situs, diawali garis miring, atau alamat lengkap di situs lain.',
    example: '/berkas/renja-2026.pdf',
  });

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({
    label: 'SHA-256',
    help: 'Sidik jari isi berkas, heksadesimal huruf kecil.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  });

export const ukuran = z.int().min(0).meta({ label: 'Ukuran', help: 'Banyaknya bita.', example: 51234 });

/** A file as the feed names it, in the place of the path that an editor wrote. */
export const publishedFile = z
  .looseObject({
    url,
    jenis: z
      .string()
      .nullish()
      .meta({ label: 'Jenis berkas', help: 'Jenis menurut isinya.', example: 'pdf' }),
    ukuran: ukuran.nullish().meta({ label: 'Ukuran', help: 'Banyaknya bita.', example: 51234 }),
    sha256: sha256.nullish().meta({
      label: 'SHA-256',
      help: 'Sidik jari isi berkas, heksadesimal huruf kecil.',
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    }),
    halaman: z
      .int()
      .positive()
      .nullish()
      .meta({ label: 'Jumlah halaman', help: 'Banyaknya halaman, bila dapat dibaca.', example: 24 }),
  })
  .meta({
    label: 'Berkas',
    help: 'Berkas yang dapat diunduh.',
    example: { url: '/berkas/renja-2026.pdf', jenis: 'pdf', ukuran: 51234, halaman: 24 },
  });

/** A picture as the feed names it: its largest published size. */
export const publishedPicture = z
  .looseObject({
    url,
    lebar: z.int().positive().nullish().meta({ label: 'Lebar', help: 'Lebar dalam piksel.', example: 1200 }),
    tinggi: z
      .int()
      .positive()
      .nullish()
      .meta({ label: 'Tinggi', help: 'Tinggi dalam piksel.', example: 800 }),
  })
  .meta({
    label: 'Gambar',
    help: 'Gambar dalam ukuran terbesarnya.',
    example: { url: '/gambar/rapat.0123456789.webp', lebar: 1200, tinggi: 800 },
  });

export type PublishedFile = z.output<typeof publishedFile>;
export type PublishedPicture = z.output<typeof publishedPicture>;
