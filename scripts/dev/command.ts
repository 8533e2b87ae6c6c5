import { content, port, tanggal } from '../arguments.ts';

/** What `dev` takes. */
export const command = {
  name: 'dev',
  summary: 'Menampilkan semua situs di komputer ini; setiap perubahan berkas langsung terlihat di peramban.',
  positionals: { name: 'situs', help: 'Situs yang alamatnya disebut lebih dulu.', most: 'one' },
  options: { content, tanggal, port },
  examples: [
    { line: 'dinkes', does: 'lalu buka http://dinkes.localhost:4321/' },
    { line: '-- --port 4322', does: 'bila port 4321 sedang dipakai' },
  ],
} as const;
