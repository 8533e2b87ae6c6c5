import { content, flag, json, tanggal, word } from '../arguments.ts';

/** What `harvest` takes. */
export const command = {
  name: 'harvest',
  summary:
    'Membaca umpan data semua situs yang tayang, dari sumber yang tertulis di register, untuk papan LCC.',
  positionals: { name: 'situs', help: 'Nama situs; boleh beberapa. Bila kosong, semuanya.', most: 'many' },
  options: {
    terima: word('<situs>', 'Menerima penghapusan yang ditahan dari situs ini, sekali ini saja.'),
    penuh: flag('Memeriksa semua berkas yang tayang terhadap daftarnya, bukan hanya sebagian.'),
    lokal: flag('Membolehkan alamat jaringan dalam, seperti 127.0.0.1 dan 10.0.0.1.'),
    json,
    content,
    tanggal,
  },
  examples: [
    { line: '', does: 'semua situs' },
    { line: 'dinkes', does: 'satu situs' },
    { line: 'dinkes -- --terima dinkes', does: 'menerima penghapusan yang ditahan' },
  ],
} as const;
