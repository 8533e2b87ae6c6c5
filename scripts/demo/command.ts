import { content, port, tanggal } from '../arguments.ts';

/** What `demo` takes. */
export const command = {
  name: 'demo',
  summary:
    'Menunjukkan seluruh jalannya di komputer ini: situs dibangun, dipanen lewat HTTP, tiga dirusak, dipanen lagi, lalu papan dibangun di `dist/`. Isi tidak diubah; `npm run build` mengembalikan `dist/`.',
  positionals: { name: 'situs', help: 'Nama situs; boleh beberapa. Bila kosong, semuanya.', most: 'many' },
  options: { content, tanggal, port },
  examples: [
    { line: '', does: 'semua situs' },
    { line: 'dinkes dikbud dlh dukcapil', does: 'beberapa situs saja, lebih cepat' },
  ],
} as const;
