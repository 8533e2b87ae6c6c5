import { expect, test } from 'vitest';
import { printed, type SamplesOf } from './samples.ts';
import * as kinds from './sheets.ts';

const samples: SamplesOf<typeof kinds> = {
  sheetDigitsLost: { cell: 'B3', label: 'NIP', column: 'B' },
  sheetOld: { name: 'pegawai.xlsx' },
  notSheet: { name: '2026.xlsx' },
  sheetLarge: { name: '2026.xlsx', size: 90_000_000, most: 64_000_000 },
  sheetBroken: { name: '2026.xlsx' },
  sheetHidden: { name: '2026.xlsx' },
  sheetMore: { name: '2026.xlsx', read: 'Program', more: 2 },
  cellUncalculated: { cell: 'C4' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "XLS-01 Angka panjang terpotong
      Sel B3 berisi NIP sebagai angka, dan Excel hanya menyimpan 15 angka pertama.
      Pilih kolom B, *Format Sel › Teks*, lalu ketik ulang NIP itu.
    XLS-02 Bukan berkas Excel baru
      \`pegawai.xlsx\` adalah berkas Excel lama atau berkata sandi.
      Buka di Excel, hapus kata sandinya, lalu *Simpan Sebagai › Buku Kerja Excel (.xlsx)*.
    XLS-03 Bukan berkas Excel
      \`2026.xlsx\` tidak terbaca sebagai berkas Excel.
      Buka di Excel, lalu *Simpan Sebagai › Buku Kerja Excel (.xlsx)*.
    XLS-04 Berkas Excel terlalu besar
      Isi \`2026.xlsx\` 90 MB, padahal paling besar 64 MB.
      Hapus gambar dan lembar yang tidak dipakai, atau bagi menjadi beberapa berkas.
    XLS-05 Berkas Excel rusak
      \`2026.xlsx\` rusak atau terpotong, sehingga tidak terbaca.
      Buka di Excel, lalu simpan ulang; bila tidak terbuka, salin ulang berkas aslinya.
    XLS-06 Semua lembar tersembunyi
      \`2026.xlsx\` tidak memiliki lembar yang terlihat.
      Di Excel klik kanan nama lembar, pilih *Perlihatkan*, lalu simpan.
    XLS-07 (catatan) Hanya lembar pertama dibaca
      \`2026.xlsx\` memuat 3 lembar; hanya \`Program\` yang dibaca.
      Pindahkan tabelnya ke lembar pertama, atau hapus lembar lain.
    XLS-08 Rumus belum dihitung
      Sel C4 berisi rumus tanpa hasil.
      Buka berkasnya di Excel, lalu simpan ulang."
  `);
});
