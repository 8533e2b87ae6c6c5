import { content, count, tanggal, word } from '../arguments.ts';
import { ke } from '../target-asked.ts';

/** What `releases` takes. */
export const command = {
  name: 'releases',
  summary: 'Menampilkan rilis yang ada di sasaran, membandingkan dua rilis, atau menghapus yang lama.',
  positionals: { name: 'situs', help: 'Nama situs; boleh beberapa. Bila kosong, semuanya.', most: 'many' },
  options: {
    ke,
    beda: word('<rilis>..<rilis>', 'Menampilkan apa yang berbeda antara dua rilis satu situs.'),
    simpan: count(
      { from: 1, to: 1000, standard: undefined },
      'Menghapus semua kecuali sekian rilis terakhir; yang sedang tayang tidak pernah dihapus.',
    ),
    content,
    tanggal,
  },
  examples: [
    { line: 'dinkes -- --ke server', does: 'rilis satu situs' },
    { line: 'dinkes -- --ke server --beda 2026-11-24-1..2026-11-30-2', does: 'yang berbeda antara keduanya' },
    { line: '-- --ke server --simpan 5', does: 'menghapus rilis lama semua situs' },
  ],
} as const;
