import { content, flag, tanggal, word } from '../arguments.ts';

/** What `terima` takes. */
export const command = {
  name: 'terima',
  summary:
    'Mengambil yang dikirim kantor: formulir yang sudah diisi, zip, Word, foto, PDF. Semuanya ditunjukkan dahulu.',
  positionals: { name: 'kiriman', help: 'Berkas, folder, atau zip; boleh beberapa.', most: 'many' },
  options: {
    ya: flag('Mengambil semua yang pasti; tanpa ini hanya ditunjukkan.'),
    situs: word('<situs>', 'Situs pemilik kiriman, bila kirimannya tidak menyebutnya.'),
    batal: word('<titipan>', 'Mengembalikan keadaan sebelum sebuah titipan diambil.'),
    tanggal,
    content,
  },
  examples: [
    { line: 'formulir-dinkes.xlsx', does: 'menunjukkan apa yang akan berubah' },
    { line: '-- formulir-dinkes.xlsx --ya', does: 'mengambilnya' },
    { line: '-- --batal dinkes/2026-11-30-1', does: 'membatalkannya' },
  ],
} as const;
