import { JENIS } from '../../src/koleksi/jenis.ts';
import { STATUS_WRITTEN } from '../../src/run/register/index.ts';
import { content, flag, json, tanggal, word } from '../arguments.ts';

/** What `register` takes. */
export const command = {
  name: 'register',
  summary:
    'Menampilkan daftar situs beserta keadaannya; dengan nama situs, mengubah barisnya dan mencatat perubahan itu dengan dasarnya.',
  positionals: { name: 'situs', help: 'Nama folder situs, misalnya dinkes.', most: 'one' },
  options: {
    status: word('<keadaan>', `Keadaan pendaftarannya: ${STATUS_WRITTEN.join(', ')}.`),
    host: word('<host>', 'Alamat situs yang sudah dipastikan badan itu, tanpa https.'),
    kunci: word('<kunci>', 'Kunci publik yang dibuat di tempat lain; `npm run kunci` mencatatnya sendiri.'),
    tambah: flag('Menambah badan yang belum ada di daftar; sebut juga `--jenis` dan `--nama`.'),
    jenis: word('<jenis>', `Untuk \`--tambah\`. Salah satu dari: ${JENIS.join(', ')}.`),
    nama: word('<nama>', 'Untuk `--tambah`: nama resmi menurut peraturan daerah, dalam tanda kutip.'),
    singkatan: word('<singkatan>', 'Untuk `--tambah`: sebutan pendek sehari-hari.'),
    induk: word('<situs>', 'Untuk `--tambah`: nama folder perangkat daerah di atasnya.'),
    'kode-wilayah': word('<kode>', 'Untuk `--tambah`: kode kecamatan atau kelurahan.'),
    dasar: word('<surat>', 'Surat atau berita acara yang menjadi dasarnya, dalam tanda kutip.'),
    tanggal: { ...tanggal, help: 'Hari perubahan itu berlaku.', standard: 'hari ini' },
    ya: flag('Menulis tanpa bertanya.'),
    json,
    content,
  },
  examples: [
    { line: '', does: 'menampilkan semua badan dan keadaannya' },
    {
      line: '-- dinkes --host dinkes.contohkab.go.id --dasar "surat 005/1/2026"',
      does: 'memastikan alamat situs',
    },
    {
      line: '-- dinkes --status terhubung --tanggal 2026-11-20 --dasar "surat 005/2/2026"',
      does: 'mencatat situs sebagai terhubung',
    },
    {
      line: '-- pkm-hulu --tambah --jenis puskesmas --nama "Puskesmas Hulu" --induk dinkes --dasar "surat 005/3/2026"',
      does: 'menambah badan',
    },
  ],
} as const;
