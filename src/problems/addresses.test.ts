import { expect, test } from 'vitest';
import * as kinds from './addresses.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  addressTaken: { address: '/rapat/', twin: 'halaman/rapat.md' },
  addressReserved: { slug: 'cari', better: 'cari-berkas' },
  idTaken: { id: 'brt-1', twin: 'berita/a.md' },
  idFromPath: { count: 12, situs: 'dinkes' },
  rowTaken: { code: '2.16', twin: 3 },
  fileNameTaken: { address: '/berkas/a.pdf', twin: 'berkas/A.pdf' },
  additionWithoutRow: { code: '2.16', table: 'program/2026.csv' },
  additionTwice: { code: '2.16', twin: 'program/pasar.md' },
  siblingMissing: { key: 'kegiatan', written: 'pos', suggestion: 'posyandu' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "ALM-01 Dua berkas untuk satu alamat
      Alamat \`/rapat/\` sudah dipakai oleh \`halaman/rapat.md\`.
      Ubah nama salah satu berkasnya; bila salah satunya hanya salinan, pindahkan ke luar folder situs.
    ALM-02 Nama halaman sudah dipakai program
      Nama \`cari\` dipakai untuk halaman yang dibuat otomatis.
      Ubah nama berkasnya, misalnya menjadi \`cari-berkas\`.
    ALM-03 Tanda pengenal kembar
      Tanda pengenal \`brt-1\` sudah dipakai oleh \`berita/a.md\`.
      Bila berkas ini hanya salinan, pindahkan ke luar folder situs. Bila tulisan lain, hapus baris \`id\` di sini; yang baru akan dibuatkan.
    ALM-04 (catatan) Isian tanpa tanda pengenal
      12 isian belum punya tanda pengenal sendiri; bila nama berkasnya diubah, LCC menganggapnya isian baru.
      Tidak ada yang harus diubah sekarang, asal nama berkas yang sudah terbit tidak diganti. Tanda pengenal dapat dibuatkan: \`npm run check dinkes -- --isi-id\`.
    ALM-05 Kode ditulis dua kali
      Kode \`2.16\` sudah ada di baris 3.
      Gabungkan kedua baris itu, atau betulkan kodenya.
    ALM-06 Dua berkas dengan nama yang sama setelah dirapikan
      Berkas ini dan \`berkas/A.pdf\` sama-sama akan terbit sebagai \`/berkas/a.pdf\`.
      Ubah nama salah satunya.
    ALM-07 Tulisan tanpa baris tabel
      Berkas ini menambah tulisan untuk kode \`2.16\`, tetapi kode itu tidak ada di \`program/2026.csv\`.
      Betulkan kodenya, tambahkan barisnya di \`program/2026.csv\`, atau isi \`nama\` dan \`pagu_murni\` di berkas ini.
    ALM-08 Isian yang dirujuk tidak ada
      \`kegiatan: pos\` merujuk berkas yang tidak ada di folder ini.
      Mungkin maksudnya \`posyandu\`?
    ALM-09 Dua tulisan untuk satu baris tabel
      Kode \`2.16\` sudah diberi tulisan oleh \`program/pasar.md\`.
      Gabungkan kedua berkas itu, atau betulkan kodenya."
  `);
});
