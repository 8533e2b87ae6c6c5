import { content, count, json, keluaran, tanggal } from '../arguments.ts';

const proses = count(
  { from: 1, to: 64, standard: undefined },
  'Banyaknya situs yang dibangun bersamaan. Bila tidak diisi: satu per inti prosesor.',
);

/** What `build` takes. */
export const command = {
  name: 'build',
  summary: 'Membangun semua situs, atau situs yang disebut. Situs yang tidak berubah tidak disentuh.',
  positionals: { name: 'situs', help: 'Nama situs; boleh beberapa. Bila kosong, semuanya.', most: 'many' },
  options: { tanggal, content, keluaran, proses, json },
  examples: [
    { line: '', does: 'semua situs' },
    { line: 'dinkes', does: 'satu situs' },
    { line: '-- --proses 1', does: 'satu per satu, untuk komputer bermemori kecil' },
  ],
} as const;
