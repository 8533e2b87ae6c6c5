import { JENIS } from '../../src/koleksi/jenis.ts';
import { content, flag, tanggal, word } from '../arguments.ts';

/** What `new` takes. */
export const command = {
  name: 'new',
  summary:
    'Membuat situs baru dari kerangka menurut jenisnya, beserta barisnya di daftar situs. Tanpa pilihan, bertanya satu per satu.',
  positionals: { name: 'situs', help: 'Nama folder situs, misalnya dinsos.', most: 'one' },
  options: {
    jenis: word('<jenis>', `Salah satu dari: ${JENIS.join(', ')}.`),
    nama: word('<nama>', 'Nama resmi menurut peraturan daerah, dalam tanda kutip.'),
    induk: word('<situs>', 'Nama folder perangkat daerah di atasnya; hanya untuk unit kerja.'),
    singkatan: word('<singkatan>', 'Sebutan pendek sehari-hari.'),
    'kode-wilayah': word('<kode>', 'Kode kecamatan atau kelurahan; bila kosong dicari menurut namanya.'),
    semua: flag('Membuat semua situs terdaftar yang belum punya folder.'),
    lengkapi: flag('Menambah halaman yang belum ada ke situs yang sudah ada; yang ada tidak diubah.'),
    coba: flag('Menunjukkan apa yang akan ditulis, tanpa menulis apa pun.'),
    tanggal,
    content,
  },
  examples: [
    { line: '', does: 'bertanya satu per satu' },
    { line: '-- dinsos --jenis dinas --nama "Dinas Sosial"', does: 'membuat situs Dinas Sosial' },
    { line: '-- --semua', does: 'membuat semua yang terdaftar dan belum ada' },
  ],
} as const;
