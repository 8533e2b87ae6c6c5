import { content, count, flag, keluaran, tanggal } from '../arguments.ts';
import { keyFolder } from '../key-folder.ts';
import { ke } from '../target-asked.ts';

/** What `deploy` takes. */
export const command = {
  name: 'deploy',
  summary:
    'Menerbitkan situs yang berubah. Lebih dahulu mengatakan apa yang akan berubah; bila ada yang gagal, yang sedang tayang tidak berubah.',
  positionals: {
    name: 'situs',
    help: 'Nama situs, atau `lcc` untuk papan; boleh beberapa. Bila kosong, semuanya dengan papannya.',
    most: 'many',
  },
  options: {
    ke,
    coba: flag('Hanya mengatakan apa yang akan berubah.'),
    'izinkan-contoh': flag('Mengirim situs yang sudah dibangun seperti adanya, dengan isian contohnya.'),
    mendesak: flag('Sekarang juga, tanpa menunggu penerbitan malam yang sedang membangun. Sebut situsnya.'),
    tanggal,
    content,
    keluaran: {
      ...keluaran,
      standard: 'terbit/, atau dist/ dengan --izinkan-contoh',
      absent: (): string | undefined => undefined,
    },
    kunci: keyFolder,
    kabari: flag('Tanpa ada yang menunggui: kegagalan dikabarkan satu kali, ke tempat di penerbitan.yaml.'),
    'jam-benar': flag('Jam komputer ini sudah diperiksa.'),
    proses: count(
      { from: 1, to: 64, standard: undefined },
      'Banyaknya situs yang dibangun bersamaan. Bila tidak diisi: satu per inti prosesor.',
    ),
  },
  examples: [
    { line: 'bpbd -- --mendesak', does: 'peringatan yang tidak dapat menunggu' },
    { line: 'dinkes -- --ke folder:/srv/situs', does: 'satu situs, ke folder percobaan' },
    { line: '-- --ke server --coba', does: 'melihat apa yang akan berubah di semua situs' },
    { line: '-- --ke server', does: 'menerbitkan semua yang berubah' },
  ],
} as const;
