import { content, count, flag, json, keluaran, type Option, tanggal } from '../arguments.ts';

const proses = count(
  { from: 1, to: 64, standard: undefined },
  'Banyaknya situs yang dibangun bersamaan. Bila tidak diisi: satu per inti prosesor.',
);

const keluaranOrStandard: Option<string | undefined> = {
  ...keluaran,
  standard: 'dist/, atau terbit/ dengan --tanpa-contoh',
  absent: () => undefined,
};

/** What `build` takes. */
export const command = {
  name: 'build',
  summary: 'Membangun semua situs, atau situs yang disebut. Situs yang tidak berubah tidak disentuh.',
  positionals: {
    name: 'situs',
    help: 'Nama situs, atau lcc untuk papan LCC saja; boleh beberapa. Bila kosong, semuanya.',
    most: 'many',
  },
  options: {
    tanggal,
    content,
    keluaran: keluaranOrStandard,
    proses,
    json,
    timings: flag('Menulis berapa lama tiap langkah di tiap situs, dan besarnya simpanan.'),
    bersihkan: flag('Mengosongkan simpanan (.cache) dahulu; Node yang diambil sendiri tidak ikut dihapus.'),
    'tanpa-contoh': flag('Tanpa isian yang bertanda contoh, seperti yang akan diterbitkan.'),
    teliti: flag('Memeriksa setiap bita situs yang sudah jadi, tanpa percaya pada waktu berkas.'),
  },
  examples: [
    { line: '', does: 'semua situs' },
    { line: 'dinkes', does: 'satu situs' },
    { line: 'lcc', does: 'papan LCC saja' },
    { line: '-- --proses 1', does: 'satu per satu, untuk komputer bermemori kecil' },
  ],
} as const;
