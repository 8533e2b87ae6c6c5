import { expect, test } from 'vitest';
import * as kinds from './mdx.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  bodyComplex: { why: 'satu blok memuat lebih dari 50 atribut' },
  codeLine: { line: 4, word: 'import' },
  brace: { line: 5 },
  tagBroken: { written: '<Rp5.000', reason: 'tetapi susunannya tidak dikenal' },
  blockUnknown: { name: 'Peringatn', suggestion: 'Peringatan', known: ['Peringatan', 'Unduhan'] },
  rawHtml: { written: '<div>' },
  attributeUnknown: { block: 'Unduhan', name: 'onclick', suggestion: undefined, known: ['berkas'] },
  attributeCode: { name: 'judul' },
  attributeMissing: { block: 'Unduhan', name: 'berkas' },
  attributeSpread: { block: 'Unduhan' },
  nodeUnknown: { written: '+++' },
  bodyDeep: { most: 100 },
  attributeChoice: { name: 'tingkat', written: 'awas', choices: ['info', 'darurat'] },
  blockInMarkdown: { name: 'Peringatan', better: 'banjir.mdx' },
  columnMissing: {
    name: 'nilai',
    written: 'luas_ah',
    file: 'kopi.csv',
    suggestion: 'luas_ha',
    known: ['kecamatan', 'luas_ha'],
  },
  columnWithoutNumbers: { written: 'kecamatan', file: 'kopi.csv', known: ['luas_ha'] },
  regionUnknown: { name: 'lokasi', written: '99.01.77', suggestion: undefined },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "MDX-01 Baris import atau export
      Baris 4 memuat perintah program (\`import\`); isi situs hanya memuat tulisan.
      Hapus baris itu; blok yang tersedia dapat langsung dipakai.
    MDX-02 Kurung kurawal
      Tanda \`{\` di baris 5 terbaca sebagai perintah program.
      Tulis \`\\{\`, atau ganti dengan kurung biasa: \`(5 cm)\`.
    MDX-03 Tanda < tidak terbaca
      \`<Rp5.000\` terbaca sebagai blok, tetapi susunannya tidak dikenal.
      Bila maksudnya tanda kurang dari, tulis \`\\<\`. Bila maksudnya blok, betulkan pembuka dan penutupnya.
    MDX-04 Blok tidak dikenal
      Blok \`<Peringatn>\` tidak dikenal.
      Mungkin maksudnya \`<Peringatan>\`?
    MDX-05 Kode HTML
      \`<div>\` adalah kode HTML, dan tidak ditampilkan di situs.
      Tulis dengan tanda Markdown, misalnya \`**tebal**\`; untuk tanda kurang dari tulis \`\\<\`.
    MDX-06 Isian blok tidak dikenal
      Blok \`<Unduhan>\` tidak mengenal isian \`onclick\`.
      Hapus, atau pakai salah satu: \`berkas\`.
    MDX-07 Isian blok memuat perintah program
      Isian \`judul\` ditulis di dalam kurung kurawal, sehingga terbaca sebagai perintah program.
      Apit dengan tanda kutip: \`judul="…"\`.
    MDX-08 Isian blok belum ada
      Blok \`<Unduhan>\` belum punya isian \`berkas\`.
      Tambahkan, seperti \`<Unduhan berkas="…">\`.
    MDX-09 Kurung kurawal di dalam blok
      Blok \`<Unduhan>\` memuat kurung kurawal, yang terbaca sebagai perintah program.
      Hapus kurung kurawal itu, dan tulis isian satu per satu dengan tanda kutip.
    MDX-10 Tulisan tidak dapat ditampilkan
      Bagian \`+++\` tidak dapat ditampilkan di situs.
      Tulis ulang dengan tulisan biasa, daftar, tabel, atau gambar.
    MDX-11 Isi bersusun terlalu dalam
      Daftar, kutipan, atau blok di sini bersusun lebih dari 100 tingkat.
      Sederhanakan susunannya.
    MDX-12 Pilihan blok di luar daftar
      Isian \`tingkat\` berisi \`awas\`, yang tidak ada dalam daftar.
      Pilih salah satu: \`info\` atau \`darurat\`.
    MDX-13 Blok di dalam berkas .md
      Blok \`<Peringatan>\` hanya terbaca di berkas berakhiran \`.mdx\`.
      Ubah nama berkas ini menjadi \`banjir.mdx\`.
    MDX-14 Kolom grafik tidak ada
      Isian \`nilai\` menyebut kolom \`luas_ah\`, yang tidak ada di \`kopi.csv\`.
      Mungkin maksudnya \`luas_ha\`?
    MDX-15 Kolom grafik tidak berisi angka
      Kolom \`kecamatan\` di \`kopi.csv\` tidak berisi angka, sehingga tidak dapat digambar.
      Pilih kolom yang berisi angka: \`luas_ha\`.
    MDX-16 Kode wilayah di peta tidak dikenal
      Isian \`lokasi\` menyebut \`99.01.77\`, yang tidak ada di antara kode wilayah.
      Pakai kode yang ada di \`_kabupaten/wilayah.csv\`; beberapa kode dipisah spasi.
    MDX-20 Isi halaman terlalu rumit
      Isi halaman ini tidak dibaca: satu blok memuat lebih dari 50 atribut.
      Buang bagian yang berulang-ulang, atau bagi isinya menjadi beberapa halaman."
  `);
});
