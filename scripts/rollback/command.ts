import { content, flag, tanggal, word } from '../arguments.ts';
import { keyFolder } from '../key-folder.ts';
import { ke } from '../target-asked.ts';

/** What `rollback` takes. */
export const command = {
  name: 'rollback',
  summary: 'Menayangkan kembali rilis sebelumnya, dalam sekejap dan tanpa membangun apa pun.',
  positionals: { name: 'situs', help: 'Nama situs; boleh beberapa.', most: 'many' },
  options: {
    ke,
    rilis: word('<rilis>', 'Rilis yang ditayangkan. Bila tidak diisi: satu sebelum yang sekarang.'),
    semua: flag('Semua situs, ke keadaan pada `--waktu`.'),
    waktu: word('<waktu>', 'Keadaan pada saat itu, misalnya `2026-11-30T16.30`.'),
    teliti: flag(
      'Membaca setiap bita rilis lama; tanpa ini, berkas yang ukuran dan waktunya seperti semula dipercaya.',
    ),
    tanggal,
    content,
    kunci: keyFolder,
  },
  examples: [
    { line: 'dinkes -- --ke server', does: 'satu rilis ke belakang' },
    { line: '-- --semua --waktu 2026-11-30T16.30 --ke server', does: 'semua situs, ke keadaan sore itu' },
  ],
} as const;
