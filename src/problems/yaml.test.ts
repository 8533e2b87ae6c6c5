import { expect, test } from 'vitest';
import { printed, type SamplesOf } from './samples.ts';
import * as kinds from './yaml.ts';

const samples: SamplesOf<typeof kinds> = {
  keysMany: { most: 1_000 },
  tabIndent: { line: 3 },
  colonInside: { key: 'judul', written: 'Rapat: hari ini' },
  quoteOpen: { line: 2, sign: '"' },
  keyTwice: { key: 'tanggal', first: 2, second: 7 },
  topOpen: {},
  hashCut: { written: 'Gedung #3', read: 'Gedung' },
  codeDamaged: { label: 'Kode program', key: 'kode', written: '16-Feb', example: '2.16.02' },
  strayIndent: { line: 3 },
  colonMissing: { written: 'judul Rapat' },
  bracketOpen: { sign: '[' },
  signFirst: { sign: '@' },
  backslash: {},
  yamlUnreadable: {},
  anchor: { written: '*penting* sekali' },
  yamlTag: { written: '!penting' },
  keyOdd: {},
  keyForbidden: { key: '__proto__' },
  linesJoined: { line: 4 },
  curlyQuotes: { written: '“Rapat”' },
  topLate: {},
  topMissing: { example: 'judul: Rapat koordinasi' },
  topLarge: { most: 64_000 },
  notRecord: {},
  yamlDeep: { most: 20 },
  quoteInside: { mended: `judul: "Jum'at bersih"` },
  bracketInText: { mended: 'judul: "[Pengumuman] Libur"' },
  keyMeantTwice: { key: 'Judul', other: 'judul' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "YML-01 Tab di awal baris
      Baris 3 diawali tab, sehingga susunannya tidak terbaca.
      Hapus tab itu, lalu ketik dua spasi.
    YML-02 Titik dua di dalam isi
      Isi \`judul\` memuat titik dua, dan bagian setelahnya terbaca sebagai isian lain.
      Apit dengan tanda kutip: \`judul: "Rapat: hari ini"\`.
    YML-03 Tanda kutip belum ditutup
      Tanda kutip di baris 2 tidak punya pasangan, sehingga baris sesudahnya ikut terbaca sebagai isi.
      Tambahkan \`"\` di akhir baris 2.
    YML-04 Isian ditulis dua kali
      \`tanggal\` sudah ada di baris 2 dan ditulis lagi di baris 7.
      Gabungkan isinya di baris 2, lalu hapus baris yang kedua.
    YML-05 Bagian atas belum ditutup
      Bagian atas berkas dibuka dengan \`---\` tetapi tidak ditutup.
      Tulis \`---\` pada baris sendiri sebelum isi halaman.
    YML-06 Tulisan setelah # hilang
      \`Gedung #3\` terbaca sebagai \`Gedung\`, karena tulisan setelah # dianggap catatan.
      Apit dengan tanda kutip: \`"Gedung #3"\`.
    YML-07 Nomor diubah Excel
      Kode program \`16-Feb\` adalah bentuk yang sudah diubah Excel, bukan nomor aslinya.
      Ketik ulang dari dokumen aslinya, misalnya \`kode: 2.16.02\`.
    YML-08 Baris menjorok
      Baris 3 menjorok ke kanan, sehingga terbaca sebagai bagian dari baris di atasnya.
      Geser baris 3 ke tepi kiri, sejajar dengan isian lain.
    YML-09 Titik dua atau spasinya kurang
      Baris \`judul Rapat\` tidak terbaca sebagai isian.
      Tulis nama isian, titik dua, satu spasi, lalu isinya: \`judul: Rapat koordinasi\`.
    YML-10 Kurung belum ditutup
      Kurung \`[\` dibuka tetapi tidak ditutup.
      Tutup dengan \`]\`, atau apit seluruh isinya dengan tanda kutip.
    YML-11 Tanda khusus di awal isi
      Isian ini diawali tanda \`@\`, yang punya arti khusus.
      Apit isinya dengan tanda kutip: \`judul: "@dinkes di media sosial"\`.
    YML-12 Garis miring terbalik
      Tanda \`\\\` di dalam tanda kutip punya arti khusus dan tidak terbaca di sini.
      Ganti dengan garis miring biasa, seperti \`gambar/rapat.jpg\`.
    YML-13 Susunan tidak terbaca
      Susunan isian di baris ini tidak terbaca.
      Tulis satu isian per baris: nama isian, titik dua, spasi, lalu isinya.
    YML-14 Tanda * atau & di awal isi
      Isi \`*penting* sekali\` diawali tanda yang punya arti khusus, sehingga tulisannya tidak terbaca.
      Apit dengan tanda kutip: \`"*penting* sekali"\`.
    YML-15 Tanda ! di awal isi
      Isi yang diawali \`!penting\` punya arti khusus dan tidak dipakai di sini.
      Apit isinya dengan tanda kutip, atau mulai dengan kata lain.
    YML-16 Nama isian tidak terbaca
      Nama isian di baris ini bukan kata biasa.
      Tulis nama isian dengan huruf kecil, lalu titik dua, spasi, dan isinya.
    YML-17 Nama isian terlarang
      Nama isian \`__proto__\` tidak boleh dipakai.
      Ganti namanya dengan isian yang ada di panduan.
    YML-18 Dua baris terbaca menyatu
      Baris 4 terbaca sebagai sambungan dari baris di atasnya.
      Sejajarkan awal baris dengan isian atau butir lain, dan beri satu spasi setelah titik dua.
    YML-19 Tanda kutip miring
      Tanda kutip miring pada \`“Rapat”\` ikut tampil sebagai isi.
      Ganti dengan tanda kutip lurus \`"\`, atau hapus tanda kutipnya.
    YML-20 Ada yang mendahului bagian atas
      Sebelum \`---\` yang pertama ada baris kosong atau spasi, sehingga bagian atas terbaca sebagai isi halaman.
      Hapus baris kosong dan spasi sebelum \`---\`, sehingga tanda itu menjadi baris pertama.
    YML-21 Bagian atas belum ada
      Berkas ini belum memiliki bagian atas, tempat judul dan tanggal.
      Mulai berkas dengan tiga baris: \`---\`, \`judul: Rapat koordinasi\`, dan \`---\`.
    YML-22 Isian terlalu besar
      Isian berkas ini lebih dari 64 KB.
      Pindahkan tulisan yang panjang ke isi halaman.
    YML-23 Bukan daftar isian
      Isi berkas ini bukan daftar isian.
      Tulis satu isian per baris, seperti \`judul: Rapat koordinasi\`.
    YML-24 Isian bersusun terlalu dalam
      Isian di berkas ini bersusun lebih dari 20 tingkat.
      Sederhanakan susunannya; contoh yang benar ada di panduan.
    YML-25 Tanda kutip di dalam tanda kutip
      Tanda kutip di tengah tulisan ini terbaca sebagai penutup, sehingga tulisan sesudahnya tidak terbaca.
      Apit seluruh isinya dengan tanda kutip jenis lain: \`judul: "Jum'at bersih"\`.
    YML-26 Tulisan diawali kurung
      Tulisan yang diawali kurung terbaca sebagai daftar, sehingga tulisan sesudah kurung itu tidak terbaca.
      Apit seluruh isinya dengan tanda kutip: \`judul: "[Pengumuman] Libur"\`.
    YML-27 Isian yang sama ditulis dengan dua cara
      \`Judul\` dan \`judul\` adalah isian yang sama.
      Gabungkan isinya di salah satu baris, lalu hapus baris yang lain.
    YML-30 Terlalu banyak kunci
      Di sini tertulis lebih dari 1.000 kunci dalam satu kelompok.
      Hapus kunci yang bukan isian situs ini, atau pindahkan isinya ke tabel \`.csv\`."
  `);
});
