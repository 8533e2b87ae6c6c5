import { expect, test } from 'vitest';
import * as kinds from './machine.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  buildDied: { situs: 'dinkes', work: 'dibangun', how: 'SIGKILL' },
  buildTooSlow: { work: 'dibangun', seconds: 120 },
  buildTooBig: { bytes: 512_000_000 },
  pageThrew: { situs: 'dinkes', address: '/profil/', error: 'nama tidak ada' },
  buildThrew: { situs: 'dinkes', work: 'diperiksa', error: 'ruang habis' },
  diskFull: { code: 'ENOSPC' },
  diskRefused: { code: 'EACCES', file: 'dist/dinkes' },
  resultNotWhole: { work: 'dibangun', why: 'halaman `/profil/` tidak ada' },
  outputTaken: { folder: 'dist' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "MSN-01 Proses berhenti di tengah jalan
      Situs \`dinkes\` tidak selesai dibangun: prosesnya berhenti di tengah jalan (SIGKILL). Situs yang sudah jadi sebelumnya tidak berubah.
      Ulangi perintah yang sama; bila terjadi lagi, sampaikan pesan ini kepada pengelola program.
    MSN-02 Situs terlalu lama dikerjakan
      Situs ini belum selesai dibangun setelah 120 detik, lalu dihentikan. Situs yang sudah jadi sebelumnya tidak berubah.
      Ulangi perintah yang sama; bila terjadi lagi, sampaikan pesan ini kepada pengelola program.
    MSN-03 Situs memerlukan terlalu banyak memori
      Situs ini memerlukan memori lebih dari 512 MB, lalu dihentikan. Situs yang sudah jadi sebelumnya tidak berubah.
      Ulangi perintah yang sama; bila terjadi lagi, sampaikan pesan ini kepada pengelola program.
    MSN-04 Halaman gagal dibuat
      Halaman \`/profil/\` di situs \`dinkes\` gagal dibuat: \`nama tidak ada\`. Kesalahan ada di pihak kami, bukan pada isi situs. Situs yang sudah jadi sebelumnya tidak berubah.
      Sampaikan pesan ini kepada pengelola program.
    MSN-05 Program gagal
      Situs \`dinkes\` tidak diperiksa karena program gagal: \`ruang habis\`. Kesalahan ada di pihak kami, bukan pada isi situs. Situs yang sudah jadi sebelumnya tidak berubah.
      Sampaikan pesan ini kepada pengelola program.
    MSN-06 Disk penuh
      Tempat di disk habis (ENOSPC). Situs yang sudah jadi sebelumnya tidak berubah.
      Kosongkan sebagian disk, lalu ulangi perintah yang sama.
    MSN-07 Folder tidak dapat ditulisi
      Komputer menolak penulisan ke \`dist/dinkes\` (EACCES). Situs yang sudah jadi sebelumnya tidak berubah.
      Periksa hak akses folder itu dan tutup program yang sedang membukanya, lalu ulangi perintah yang sama.
    MSN-08 Hasil tidak utuh
      Situs ini selesai dibangun, tetapi hasilnya tidak utuh: halaman \`/profil/\` tidak ada. Kesalahan ada di pihak kami, bukan pada isi situs. Situs yang sudah jadi sebelumnya tidak berubah.
      Ulangi perintah yang sama; bila terjadi lagi, sampaikan pesan ini kepada pengelola program.
    MSN-09 Folder keluaran sudah terisi
      Folder \`dist\` berisi berkas yang bukan buatan program ini, sehingga tidak ditimpa.
      Pindahkan isi folder itu ke tempat lain, lalu ulangi perintah yang sama."
  `);
});
