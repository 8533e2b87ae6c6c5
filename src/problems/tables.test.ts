import { expect, test } from 'vitest';
import { printed, type SamplesOf } from './samples.ts';
import * as kinds from './tables.ts';

const samples: SamplesOf<typeof kinds> = {
  rowShort: { row: 14, cells: 5, headings: 7, missing: ['unit', 'telepon'], sign: ';' },
  codeBecameDate: { column: 'kode', rows: [9], written: '16-Feb', excel: 'kolom A' },
  quoteUnclosed: { row: 3 },
  textAfterQuote: { row: 3 },
  rowLong: { row: 4, cells: 8, headings: 7, sign: ';' },
  oneColumn: { written: 'kode nama pagu' },
  headingUnknown: { written: 'tanggl', suggestion: 'tanggal', known: ['kode', 'tanggal'] },
  headingMissing: { label: 'Pagu murni', key: 'pagu_murni' },
  headingTwice: { first: 'Pagu', second: 'Anggaran' },
  headingEmpty: { column: 'D', rows: [2, 3] },
  headingsNotFound: { known: ['kode', 'nama'] },
  numberUnreadable: { column: 'pagu', rows: [3, 4, 5, 9], written: 'banyak', example: '1.250.000' },
  numberEnglish: { column: 'pagu', rows: [3], written: '1,250,000' },
  numberScientific: { column: 'kode', rows: [3], written: '1,7E+17', excel: 'kolom A' },
  numberAmbiguous: { column: 'pagu', rows: [3], written: '1.2.3' },
  numberDoubtful: { column: 'nilai', rows: [3, 4], written: '1.250', asThousands: '1250', asDecimal: '1,25' },
  cellError: { column: 'pagu', rows: [3], written: '#REF!' },
  cellFormula: { column: 'pagu', rows: [3], written: '=B2*2' },
  digitsLost: { column: 'kode', rows: [3], excel: 'kolom A' },
  zeroLost: { column: 'telepon', rows: [3], written: '81234567890', better: '081234567890' },
  codesUneven: { column: 'kode', rows: [3], written: '2.1', longer: '2.16' },
  cellMissing: { label: 'Nama', column: 'nama', rows: [3], example: undefined },
  rowsMany: { most: 20_000 },
  quoteLate: { row: 3 },
  dateInCell: { column: 'tanggal', rows: [3], written: '24 Nov', reason: 'belum menyebut tahun' },
  tableEmpty: {},
  tableTwice: { first: 'program/2026.csv', second: 'program/2026.xlsx' },
  totalsLeftOut: { rows: [14], written: 'JUMLAH' },
  totalsDiffer: { column: 'pagu', row: 14, total: '800', sum: '750' },
  tableUnnamed: { name: 'apbd-2024.csv', table: 'program', better: '2024.csv' },
  columnDoubtful: {
    column: 'jumlah',
    file: 'kopi.csv',
    row: 2,
    written: '1,250',
    asThousands: '1250',
    asDecimal: '1,25',
  },
  numberingLeftOut: { row: 2 },
  rupiahNotWhole: { column: 'pagu', rows: [3], written: '1.250,50' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "CSV-01 Baris kurang kolom
      Baris 14 berisi 5 kolom, padahal judulnya 7; \`unit\` dan \`telepon\` tidak ada.
      Lengkapi baris itu; kolom yang memang kosong tetap diberi pemisah \`;\`.
    CSV-02 Kode berubah menjadi tanggal
      Kolom \`kode\` baris 9 berisi \`16-Feb\`; Excel mengubah kode seperti \`2.16\` menjadi tanggal.
      Di Excel pilih kolom A, *Format Sel › Teks*, lalu ketik ulang kodenya.
    CSV-03 Tanda kutip belum ditutup
      Tanda kutip di baris 3 tidak punya pasangan, sehingga semua baris sesudahnya ikut terbaca sebagai satu isi.
      Tambahkan \`"\` di akhir isi sel itu, atau hapus tanda kutipnya.
    CSV-04 Tulisan setelah tanda kutip
      Di baris 3 ada tulisan setelah tanda kutip penutup.
      Tulis tanda kutip di tengah isi dua kali: \`""\`.
    CSV-05 Baris kelebihan kolom
      Baris 4 berisi 8 kolom, padahal judulnya hanya 7.
      Bila suatu isi memuat \`;\`, apit isi itu dengan tanda kutip: \`"Meja; kursi"\`.
    CSV-06 Pemisah kolom tidak terbaca
      Seluruh judul terbaca sebagai satu kolom: \`kode nama pagu\`.
      Pakai titik koma di antara kolom, atau simpan dari Excel sebagai *CSV UTF-8*.
    CSV-07 Judul kolom tidak dikenal
      Judul kolom \`tanggl\` tidak dikenal.
      Mungkin maksudnya \`tanggal\`?
    CSV-08 Kolom wajib tidak ada
      Kolom Pagu murni tidak ada.
      Tambahkan kolom berjudul \`pagu_murni\`.
    CSV-09 Dua kolom dengan arti sama
      Judul kolom \`Pagu\` dan \`Anggaran\` berarti sama.
      Betulkan judul salah satunya, atau gabungkan isinya di satu kolom.
    CSV-10 Kolom tanpa judul
      Kolom D berisi tulisan di baris 2–3, tetapi tidak berjudul.
      Beri judul pada kolom itu, atau pindahkan isinya ke tabel lain di luar folder situs.
    CSV-11 Baris judul tidak ditemukan
      Sepuluh baris pertama tabel ini tidak memuat judul kolom yang dikenal.
      Tulis judul kolom di baris pertama, seperti \`kode\` dan \`nama\`.
    CSV-12 Angka tidak terbaca
      Kolom \`pagu\` baris 3–5 dan 9 berisi \`banyak\`, yang bukan angka.
      Tulis angkanya saja, misalnya \`1.250.000\`; kosongkan selnya bila belum ada.
    CSV-13 Angka cara Inggris
      Kolom \`pagu\` baris 3 berisi \`1,250,000\`, dengan koma untuk ribuan.
      Pakai titik untuk ribuan dan koma untuk pecahan: \`1.250.000,50\`.
    CSV-14 Angka panjang diringkas Excel
      Kolom \`kode\` baris 3 berisi \`1,7E+17\`; Excel meringkas angka yang panjang, dan sebagian angkanya hilang.
      Di Excel pilih kolom A, *Format Sel › Teks*, lalu ketik ulang angkanya.
    CSV-15 Titik dan koma tidak pada tempatnya
      Kolom \`pagu\` baris 3 berisi \`1.2.3\`; titik dan komanya tidak terbaca.
      Pakai titik untuk ribuan dan koma untuk pecahan: \`1.250.000,50\`.
    CSV-16 Angka dapat dibaca dua cara
      Kolom \`nilai\` baris 3–4 berisi \`1.250\`, yang dapat berarti 1250 atau 1,25.
      Tulis \`1250\` atau \`1,25\`, sesuai maksudnya.
    CSV-17 Sel berisi kesalahan rumus
      Kolom \`pagu\` baris 3 berisi \`#REF!\`, tanda rumus yang gagal dihitung.
      Betulkan rumusnya di Excel, atau ganti dengan hasilnya.
    CSV-18 Sel berisi rumus
      Kolom \`pagu\` baris 3 berisi rumus \`=B2*2\`, bukan hasilnya.
      Di Excel salin kolom itu, lalu *Tempel Spesial › Nilai*.
    CSV-19 Angka panjang terpotong
      Kolom \`kode\` baris 3 berisi angka panjang yang ekornya sudah menjadi nol; Excel hanya menyimpan 15 angka pertama.
      Di Excel pilih kolom A, *Format Sel › Teks*, lalu ketik ulang angkanya.
    CSV-20 (catatan) Angka nol di depan hilang
      Kolom \`telepon\` baris 3 berisi \`81234567890\`; angka nol di depannya tampaknya hilang.
      Bila benar, tulis \`081234567890\` dan atur kolomnya di Excel: *Format Sel › Teks*.
    CSV-21 (catatan) Kode mungkin kehilangan nol
      Kolom \`kode\` baris 3 berisi \`2.1\`, lebih pendek dari \`2.16\` di kolom yang sama.
      Bila kodenya \`2.10\`, tulis demikian dan atur kolomnya di Excel: *Format Sel › Teks*.
    CSV-22 Sel wajib kosong
      Nama belum diisi: kolom \`nama\` baris 3 kosong.
      Isi selnya; bila baris itu hanya jumlah, hapus barisnya.
    CSV-23 Tabel terlalu panjang
      Tabel ini lebih dari 20.000 baris.
      Bagi menjadi beberapa berkas.
    CSV-24 Spasi sebelum tanda kutip
      Di baris 3 ada spasi sebelum tanda kutip, sehingga tanda kutipnya ikut terbaca sebagai isi.
      Hapus spasi di antara pemisah dan tanda kutip.
    CSV-25 Tanggal tidak terbaca
      Kolom \`tanggal\` baris 3 berisi \`24 Nov\`, yang belum menyebut tahun.
      Tulis tahun, bulan, hari, misalnya \`2026-11-24\`.
    CSV-26 (catatan) Tabel belum berisi
      Tabel ini belum memuat satu baris pun di bawah judulnya.
      Isi barisnya, atau pindahkan berkasnya ke luar folder situs sampai ada isinya.
    CSV-27 Dua tabel untuk hal yang sama
      \`program/2026.csv\` dan \`program/2026.xlsx\` berisi tabel yang sama.
      Biarkan yang terbaru saja, pindahkan yang lain ke luar folder situs.
    CSV-28 Rupiah tidak bulat
      Kolom \`pagu\` baris 3 berisi \`1.250,50\`, yang bukan rupiah bulat.
      Bulatkan ke rupiah, tanpa sen: \`1.250.000\`.
    CSV-29 (catatan) Baris jumlah tidak dihitung
      Baris 14 (\`JUMLAH\`) adalah jumlah, sehingga tidak dibaca sebagai isi tabel.
      Biarkan saja: situs menjumlahkan sendiri. Bila itu bukan jumlah, isi kodenya.
    CSV-30 (catatan) Jumlah tidak sama dengan barisnya
      Kolom \`pagu\` baris 14 berjumlah \`800\`, sedangkan baris-baris di atasnya \`750\`.
      Cocokkan angka setiap baris; yang ditayangkan adalah hasil penjumlahan barisnya.
    CSV-31 (catatan) Tabel tidak dibaca karena namanya
      \`apbd-2024.csv\` tidak dibaca sebagai tabel program, sehingga barisnya tidak tayang.
      Ganti namanya menjadi \`2024.csv\`; biarkan bila hanya untuk diunduh.
    CSV-32 (catatan) Baris nomor kolom dilewati
      Baris 2 hanya memuat nomor kolom, sehingga tidak dibaca sebagai isi tabel.
      Hapus baris itu agar tidak membingungkan.
    CSV-33 (catatan) Kolom data dapat dibaca dua cara
      Kolom \`jumlah\` di \`kopi.csv\` baris 2 berisi \`1,250\`, yang dapat berarti 1250 atau 1,25; kolom itu tampil apa adanya dan tidak digambar.
      Tulis \`1250\` atau \`1,25\`, sesuai maksudnya, di seluruh kolom."
  `);
});
