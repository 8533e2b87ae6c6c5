import { expect, test } from 'vitest';
import { printed, type SamplesOf } from './samples.ts';
import * as kinds from './succession.ts';

const samples: SamplesOf<typeof kinds> = {
  bodyEnded: { id: 'dinkessos', penerus: ['dinkes', 'dinsos'] },
  ownSuccessor: { id: 'dinkes' },
  manyToMany: {},
  wordsUneven: { option: 'nama', given: 1, wanted: 2 },
  startsTooEarly: { id: 'dinkes', mulai: '2020-01-01', sejak: '2021-01-01' },
  situsTroubled: { id: 'dinkes', count: 3 },
  planMissing: { file: 'rencana-dinkessos.csv' },
  planShort: { judul: 'Imunisasi anak' },
  planStale: { isian: 'dinkessos layanan/a.md lyn-a' },
  goesNowhere: { written: 'dinss', known: ['dinkes', 'dinsos', 'dinkessos'] },
  pieceTaken: { path: 'layanan/a.md', ke: 'dinkes', asal: 'dinkessos' },
  assetDiffers: { path: 'berkas/a.pdf', ke: 'dinkes' },
  tablesDiffer: { path: 'program/2026.csv', ke: 'dinkes' },
  registerWritten: {},
  contentChanged: { id: 'dinkessos' },
  bodyUnknown: { id: 'dinkess', suggestion: 'dinkes' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "GTI-01 Perangkat daerah sudah digantikan
      \`dinkessos\` sudah digantikan oleh \`dinkes\` dan \`dinsos\`.
      Sebut perangkat daerah yang masih bertugas.
    GTI-02 Penerus sama dengan yang digantikan
      \`dinkes\` tidak dapat menjadi penerusnya sendiri.
      Beri penerusnya nama folder lain. Bila hanya namanya yang berubah dan alamat situsnya tetap, cukup ubah \`nama\` di \`_kabupaten/register.yaml\`.
    GTI-03 Digabung dan dipecah sekaligus
      Beberapa perangkat daerah tidak dapat digabung dan dipecah sekaligus.
      Jalankan dua kali: gabungkan dahulu, lalu pecah hasilnya.
    GTI-04 Jumlahnya tidak sama
      \`--nama\` menyebut 1, padahal penerus yang belum terdaftar ada 2.
      Tulis satu untuk tiap penerus, urut seperti di \`--menjadi\`, dipisah titik koma.
    GTI-05 Penerus mulai terlalu awal
      Penerus mulai \`2020-01-01\`, padahal \`dinkes\` sendiri baru ada sejak \`2021-01-01\`.
      Tulis hari pertama penerusnya bertugas.
    GTI-06 Situs masih bermasalah
      Situs \`dinkes\` masih punya 3 masalah.
      Perbaiki dahulu: \`npm run check dinkes\`.
    GTI-07 Pembagian isi belum ditentukan
      Belum ditentukan isi mana yang pindah ke penerus mana.
      Jalankan dahulu perintah yang sama dengan \`--coba\`. Rencananya ditulis di \`rencana-dinkessos.csv\`; periksa kolom \`ke\`, lalu jalankan lagi tanpa \`--coba\`.
    GTI-08 Isi belum ada di rencana
      \`Imunisasi anak\` belum ada di rencana.
      Hapus atau ganti nama berkas rencana itu, lalu jalankan lagi dengan \`--coba\`.
    GTI-09 Rencana menyebut isi yang tidak ada
      Rencana menyebut \`dinkessos layanan/a.md lyn-a\`, yang tidak ada di situsnya.
      Hapus baris itu, atau jalankan lagi dengan \`--coba\` tanpa berkas rencana itu.
    GTI-10 Tujuan tidak dikenal
      Kolom \`ke\` berisi \`dinss\`, yang bukan penerusnya.
      Isi dengan \`dinkes\`, \`dinsos\`, atau \`dinkessos\`.
    GTI-11 Isi yang sama sudah ada di penerusnya
      \`layanan/a.md\` sudah ada di \`dinkes\`.
      Isi kolom \`ke\` dengan \`dinkessos\` supaya tetap di situs lama, atau ganti dahulu nama berkas dan \`id\` salah satunya.
    GTI-12 Berkas lain bernama sama
      Di \`dinkes\` akan ada dua berkas \`berkas/a.pdf\` yang isinya berbeda.
      Ganti dahulu nama salah satunya, juga di halaman yang menyebutnya.
    GTI-13 Tabel tidak dapat disatukan
      \`program/2026.csv\` akan disatukan dengan tabel yang ada di \`dinkes\`, padahal judul kolomnya tidak sama atau salah satunya berkas Excel.
      Simpan keduanya sebagai CSV dengan judul kolom yang sama dan urutan yang sama.
    GTI-14 Daftar situs tidak dapat diubah program
      \`_kabupaten/register.yaml\` ditulis dengan cara yang tidak dapat diubah oleh program.
      Tulis tiap baris seperti baris lain: \`- id: …\`, lalu satu isian di tiap baris. Sesudah itu ulangi.
    GTI-15 Isi berubah selagi perintah berjalan
      Isi \`dinkessos\` diubah orang selagi perintah ini berjalan.
      Tunggu sampai selesai disimpan, lalu ulangi.
    GTI-16 Perangkat daerah tidak terdaftar
      Tidak ada \`dinkess\` di daftar situs.
      Mungkin maksudnya \`dinkes\`?"
  `);
});

test('an empty column is told as empty', () => {
  expect(kinds.goesNowhere.at({ path: 'rencana.csv' }, { written: '', known: ['dinkes'] }).pesan).toBe(
    'Kolom `ke` belum diisi.',
  );
});
