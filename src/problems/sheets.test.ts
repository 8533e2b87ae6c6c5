import { expect, test } from 'vitest';
import { printed, type SamplesOf } from './samples.ts';
import * as kinds from './sheets.ts';

const samples: SamplesOf<typeof kinds> = {
  sheetWide: {
    name: 'anggaran.xlsx',
    why: 'memakai sel sampai XFD400, sehingga lebih dari 2.000.000 sel harus dibaca',
  },
  sheetDigitsLost: { cell: 'B3', label: 'NIP', column: 'B' },
  sheetOld: { name: 'pegawai.xlsx' },
  notSheet: { name: '2026.xlsx' },
  sheetLarge: { name: '2026.xlsx', size: 90_000_000, most: 64_000_000 },
  sheetBroken: { name: '2026.xlsx' },
  sheetHidden: { name: '2026.xlsx' },
  sheetMore: { name: '2026.xlsx', read: 'Program', others: ['Sampul', 'Rekap'] },
  cellUncalculated: { cell: 'C4' },
  sheetsFit: { name: '2026.xlsx', fit: ['Murni', 'Perubahan'] },
  digitsHidden: { column: 'pagu', rows: [2, 3], seen: '1.250', stored: '1250000' },
  rowsHidden: { rows: [3, 4, 9] },
  columnsHidden: { columns: ['D', 'E'] },
  cellsMerged: { where: 'C3:C5', column: 'pagu', line: 3 },
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
      Simpan tabelnya sebagai CSV, bagi menjadi beberapa berkas, atau simpan salinannya tanpa gambar dan lembar lain.
    XLS-05 Berkas Excel rusak
      \`2026.xlsx\` rusak atau terpotong, sehingga tidak terbaca.
      Buka di Excel, lalu simpan ulang; bila tidak terbuka, salin ulang berkas aslinya.
    XLS-06 Semua lembar tersembunyi
      \`2026.xlsx\` tidak memiliki lembar yang terlihat.
      Di Excel klik kanan nama lembar, pilih *Perlihatkan*, lalu simpan.
    XLS-07 (catatan) Hanya satu lembar dibaca
      Dari \`2026.xlsx\` hanya lembar \`Program\` yang dibaca; \`Sampul\` dan \`Rekap\` tidak.
      Biarkan bila lembar lain hanya sampul atau catatan; baris yang harus tayang pindahkan ke \`Program\`.
    XLS-08 Rumus belum dihitung
      Sel C4 berisi rumus tanpa hasil.
      Buka berkasnya di Excel, lalu simpan ulang.
    XLS-09 Tabel di beberapa lembar
      \`2026.xlsx\` memuat tabel di beberapa lembar: \`Murni\` dan \`Perubahan\`.
      Gabungkan barisnya di satu lembar, lalu sembunyikan lembar yang lain.
    XLS-10 Angka yang terlihat bukan yang tersimpan
      Kolom \`pagu\` baris 2–3 terlihat \`1.250\`, padahal yang tersimpan \`1250000\`.
      Atur *Format Sel › Angka* di Excel sampai semua angkanya terlihat, atau ketik ulang angka yang dimaksud.
    XLS-11 (catatan) Baris tersembunyi tidak tayang
      Baris 3–4 dan 9 tersembunyi atau tersaring, sehingga tidak ditayangkan.
      Bila harus tayang, hapus saringannya atau pilih *Perlihatkan* di Excel, lalu simpan.
    XLS-12 (catatan) Kolom tersembunyi tidak tayang
      Kolom D dan E tersembunyi, sehingga tidak ditayangkan.
      Bila harus tayang, pilih *Perlihatkan* di Excel, lalu simpan.
    XLS-13 (catatan) Sel digabung
      Sel C3:C5 digabung, sehingga isi kolom \`pagu\` hanya dibaca untuk baris 3.
      Bila isinya berlaku untuk semua barisnya, pisahkan selnya di Excel dan isi setiap baris.
    XLS-20 Lembar Excel terlalu luas
      \`anggaran.xlsx\` memakai sel sampai XFD400, sehingga lebih dari 2.000.000 sel harus dibaca.
      Di Excel hapus kolom dan baris kosong di kanan dan di bawah tabel (klik kanan, *Hapus*), lalu simpan; atau simpan tabelnya sebagai \`.csv\`."
  `);
});
