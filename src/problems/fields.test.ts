import { expect, test } from 'vitest';
import * as kinds from './fields.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  keyUnknown: { key: 'tangal', suggestion: 'tanggal', known: ['judul', 'tanggal'] },
  fieldMissing: { label: 'Nama layanan', key: 'judul', example: 'Penerbitan Akta Kelahiran' },
  dateUnreadable: {
    label: 'Tanggal terbit',
    key: 'tanggal',
    written: '24 Nov',
    reason: 'belum menyebut tahun',
    example: '2026-11-24',
  },
  dateNotInCalendar: { label: 'Tanggal', written: '30/02/2026' },
  choiceUnknown: {
    label: 'Kategori',
    written: 'kegiatn',
    choices: ['kegiatan', 'layanan', 'prestasi'],
    suggestion: 'kegiatan',
  },
  textWanted: { label: 'Judul', key: 'judul', example: 'Rapat koordinasi' },
  numberWanted: { label: 'Biaya', key: 'biaya_tarif', written: 'Rp25.000', example: '25000' },
  listWanted: { label: 'Kata kunci', key: 'kata_kunci', example: '[ ktp, kk ]', item: 'ktp' },
  groupWanted: { label: 'Kontak', key: 'kontak', inner: ['telepon', 'surel'] },
  yesNoWanted: { label: 'Draf', key: 'draf', written: 'mungkin' },
  textLong: { label: 'Ringkasan', length: 320, most: 300 },
  textShort: { label: 'Judul', key: 'judul', least: 3, example: 'Rapat koordinasi' },
  numberSmall: {
    label: 'Pagu',
    key: 'pagu_murni',
    written: '-5',
    least: 'paling kecil 0',
    example: '1250000',
  },
  numberLarge: {
    label: 'Realisasi fisik',
    key: 'realisasi_fisik',
    written: '120',
    most: 'paling besar 100',
    example: '45',
  },
  listShort: { label: 'Persyaratan', key: 'persyaratan', least: 1, example: '[ KTP ]', item: 'KTP' },
  listLong: { label: 'Kata kunci', most: 20 },
  shapeWrong: {
    label: 'Kode pos',
    key: 'kode_pos',
    written: '3917',
    help: 'Lima angka.',
    example: '"39174"',
  },
  emailWrong: { label: 'Surel', key: 'surel', written: 'dinkes@', example: 'dinkes@contoh.go.id' },
  addressWrong: { label: 'Tautan', key: 'url', written: 'contoh.go.id', example: 'https://contoh.go.id/' },
  fieldEmpty: { label: 'Judul', key: 'judul', example: 'Rapat koordinasi' },
  textToFill: { label: 'Judul', help: 'Sebut isinya dengan kata yang dipakai warga.' },
  wholeWanted: { label: 'Biaya', key: 'biaya_tarif', written: '1.250', example: '1250' },
  timeWrong: { label: 'Jam buka', key: 'buka', written: '8 pagi', example: '"08:00"' },
  dotInNumber: { label: 'Biaya', key: 'biaya_tarif', written: '25.000', read: '25', right: '25000' },
  pageWaits: { pertanyaan: 'Siapa yang menetapkan, dan kapan?' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "ISI-01 Isian tidak dikenal
      \`tangal\` tidak dikenal.
      Mungkin maksudnya \`tanggal\`?
    ISI-02 Isian wajib kosong
      Nama layanan belum diisi.
      Tambahkan baris \`judul: Penerbitan Akta Kelahiran\`.
    ISI-03 Tanggal tidak terbaca
      Tanggal terbit \`24 Nov\` belum menyebut tahun.
      Tulis tahun, bulan, hari: \`tanggal: 2026-11-24\`.
    ISI-04 Tanggal tidak ada
      Tanggal \`30/02/2026\` tidak ada di kalender.
      Periksa lagi hari, bulan, dan tahunnya.
    ISI-05 Pilihan di luar daftar
      Kategori \`kegiatn\` tidak ada dalam daftar.
      Mungkin maksudnya \`kegiatan\`? Pilih salah satu: \`kegiatan\`, \`layanan\`, atau \`prestasi\`.
    ISI-07 Seharusnya satu tulisan
      Judul seharusnya satu tulisan, bukan daftar.
      Tulis dalam satu baris: \`judul: Rapat koordinasi\`.
    ISI-08 Seharusnya angka
      Biaya \`Rp25.000\` bukan angka yang dapat dihitung.
      Tulis angkanya saja, tanpa \`Rp\` dan tanpa pemisah ribuan: \`biaya_tarif: 25000\`.
    ISI-09 Seharusnya daftar
      Kata kunci seharusnya daftar, satu butir per baris.
      Tulis \`kata_kunci:\`, lalu tiap butir di baris baru yang diawali tanda hubung: \`- ktp\`.
    ISI-10 Seharusnya beberapa isian
      Kontak seharusnya terdiri dari beberapa isian.
      Tulis \`kontak:\`, lalu di baris-baris berikutnya, menjorok dua spasi: \`telepon:\` dan \`surel:\`.
    ISI-11 Seharusnya ya atau tidak
      Draf \`mungkin\` bukan pilihan ya atau tidak.
      Tulis \`draf: true\` untuk ya, atau hapus barisnya untuk tidak.
    ISI-12 Tulisan terlalu panjang
      Ringkasan panjangnya 320 huruf, padahal paling banyak 300.
      Kurangi 20 huruf.
    ISI-13 Tulisan terlalu pendek
      Judul terlalu pendek; paling sedikit 3 huruf.
      Lengkapi, misalnya \`judul: Rapat koordinasi\`.
    ISI-14 Angka terlalu kecil
      Pagu \`-5\` terlalu kecil; seharusnya paling kecil 0.
      Periksa lagi angkanya, misalnya \`pagu_murni: 1250000\`.
    ISI-15 Angka terlalu besar
      Realisasi fisik \`120\` terlalu besar; seharusnya paling besar 100.
      Periksa lagi angkanya, misalnya \`realisasi_fisik: 45\`.
    ISI-16 Butir kurang
      Persyaratan perlu paling sedikit 1 butir.
      Tambahkan butir, misalnya \`- KTP\`.
    ISI-17 Butir terlalu banyak
      Kata kunci berisi lebih dari 20 butir.
      Sisakan yang terpenting.
    ISI-18 Bentuk isian tidak sesuai
      Kode pos \`3917\` tidak sesuai bentuk yang diminta.
      Lima angka. Contoh: \`kode_pos: "39174"\`.
    ISI-19 Alamat surel tidak lengkap
      Surel \`dinkes@\` bukan alamat surel yang lengkap.
      Tulis seperti \`surel: dinkes@contoh.go.id\`.
    ISI-20 Alamat situs tidak lengkap
      Tautan \`contoh.go.id\` bukan alamat situs yang lengkap.
      Salin alamatnya dari peramban, mulai dari \`https://\`: \`url: https://contoh.go.id/\`.
    ISI-21 Isian wajib belum ditulis
      Judul belum diisi.
      Tulis isinya setelah \`judul:\`, misalnya \`judul: Rapat koordinasi\`.
    ISI-22 (catatan) Masih menunggu isi
      Judul masih berisi tanda \`[diisi\`, sehingga dianggap belum ada dan tidak ditampilkan.
      Ganti dengan isi yang sebenarnya. Sebut isinya dengan kata yang dipakai warga.
    ISI-23 Seharusnya angka bulat
      Biaya \`1.250\` bukan angka bulat.
      Bulatkan angkanya, tanpa titik dan koma: \`biaya_tarif: 1250\`.
    ISI-24 Jam tidak terbaca
      Jam buka \`8 pagi\` tidak terbaca sebagai jam.
      Tulis jam dan menit dengan titik dua: \`buka: "08:00"\`.
    ISI-25 Titik di dalam angka
      Biaya \`25.000\` terbaca sebagai 25, karena titik berarti pecahan di sini.
      Tulis tanpa titik: \`biaya_tarif: 25000\`.
    ISI-46 (catatan) Halaman menunggu isi
      Halaman ini belum diisi.
      Siapa yang menetapkan, dan kapan? Sesudah ditulis, hapus baris \`belum_diisi\` dan \`pertanyaan\`."
  `);
});
