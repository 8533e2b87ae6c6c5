import { expect, test } from 'vitest';
import * as kinds from './files.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  fileLink: { path: 'foto/arsip', folder: 'foto' },
  sameName: { name: 'OK.md', twin: 'ok.md' },
  nameReserved: { name: 'con.md', better: 'con-1.md' },
  nameForbidden: { name: 'apa?.md', better: 'apa.md' },
  nameEnd: { name: 'apel.', better: 'apel' },
  nameInvisible: { name: 'ap\u200bel.md', better: 'apel.md' },
  nameLong: { name: 'a'.repeat(200) },
  folderDeep: { path: 'a/b', most: 12 },
  notPlainFile: { path: 'pipa' },
  kindRefused: { name: 'pasang.exe' },
  fileLarge: { name: 'apel.jpg', size: 31_400_000, most: 30_000_000 },
  notText: { name: 'apel.md' },
  mojibake: { sample: 'KafÃ©' },
  nameCleaned: { name: 'Rapat Besar.md', slug: 'rapat-besar' },
  kindMismatch: { name: 'renja.pdf', kind: 'halaman dari internet' },
  fileOpen: { name: '~$2026.xlsx' },
  fileMacro: { name: '2026.xlsm' },
  filesMany: { most: 20_000 },
  fileUnreadable: { path: 'berita/a.md' },
  folderUnknown: { folder: 'brita', suggestion: 'berita', known: ['berita', 'layanan'] },
  fileMisplaced: { path: 'catatan.md', allowed: '`halaman/`' },
  folderMissing: { folder: 'dinkes' },
  fileEmpty: { name: 'situs.yaml' },
  fileMissing: { name: 'situs.yaml', purpose: 'alamat dan jam pelayanan' },
  geoJsonBroken: { name: 'batas.geojson' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "BRK-01 Pintasan berkas
      \`foto/arsip\` adalah pintasan ke tempat lain, dan isinya tidak ikut diterbitkan.
      Hapus pintasan itu, lalu salin berkas aslinya ke folder \`foto\`.
    BRK-02 Nama hanya beda huruf besar
      \`OK.md\` dan \`ok.md\` adalah satu berkas di Windows, tetapi dua berkas di peladen.
      Ubah nama salah satunya.
    BRK-03 Nama dipakai Windows
      Nama \`con.md\` dipakai Windows sendiri, sehingga berkasnya tidak dapat disimpan di sana.
      Ubah namanya, misalnya menjadi \`con-1.md\`.
    BRK-04 Tanda terlarang di nama
      Nama \`apa?.md\` memuat tanda yang tidak dapat disimpan di Windows.
      Ubah namanya, misalnya menjadi \`apa.md\`.
    BRK-05 Nama berakhir titik atau spasi
      Nama \`apel.\` berakhir dengan titik atau spasi, dan Windows membuangnya diam-diam.
      Ubah namanya, misalnya menjadi \`apel\`.
    BRK-06 Huruf tak terlihat di nama
      Nama \`ap·el.md\` memuat huruf yang tidak terlihat.
      Ketik ulang namanya, misalnya \`apel.md\`.
    BRK-07 Nama terlalu panjang
      Nama \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\` terlalu panjang untuk disimpan di semua komputer.
      Pendekkan namanya menjadi paling banyak 100 huruf.
    BRK-08 Folder bersusun terlalu dalam
      Folder \`a/b\` berada lebih dari 12 susun di dalam folder situs.
      Pindahkan isinya ke folder yang lebih dekat.
    BRK-09 Bukan berkas biasa
      \`pipa\` bukan berkas biasa, sehingga tidak dapat diterbitkan.
      Hapus dari folder situs, atau ganti dengan berkas biasa.
    BRK-10 Jenis berkas tidak diterima
      \`pasang.exe\` bukan jenis berkas yang boleh diterbitkan.
      Hapus dari folder situs. Yang diterima: md, mdx, yaml, csv, xlsx, jpg, png, webp, gif, pdf, docx, dan geojson.
    BRK-11 Berkas terlalu besar
      Ukuran \`apel.jpg\` 31,4 MB, padahal paling besar 30 MB.
      Kecilkan berkasnya, atau bagi menjadi beberapa berkas.
    BRK-12 Bukan berkas tulisan
      Isi \`apel.md\` tidak terbaca sebagai tulisan.
      Buka berkas aslinya, lalu simpan ulang sebagai teks dengan pengodean UTF-8.
    BRK-13 Huruf rusak
      Berkas ini memuat huruf yang rusak, misalnya \`KafÃ©\`.
      Ketik ulang huruf yang rusak, lalu simpan berkas dengan pengodean UTF-8.
    BRK-14 (catatan) Nama berkas dirapikan
      Nama \`Rapat Besar.md\` memuat spasi, huruf besar, atau tanda lain; di situs dipakai \`rapat-besar\`.
      Tidak ada yang harus diubah. Agar sama, beri berkas itu nama yang dipakai di situs.
    BRK-15 Isi tidak sesuai nama
      Isi \`renja.pdf\` ternyata halaman dari internet.
      Simpan ulang dari program asalnya dengan jenis yang sesuai namanya.
    BRK-16 (catatan) Berkas sedang dibuka
      \`~$2026.xlsx\` menandakan berkasnya masih dibuka; perubahan terakhir mungkin belum tersimpan.
      Simpan dan tutup berkas itu di Excel atau Word.
    BRK-17 Dokumen memuat makro
      \`2026.xlsm\` memuat makro, yaitu perintah program di dalam dokumen.
      Simpan ulang tanpa makro, sebagai *Buku Kerja Excel (.xlsx)*.
    BRK-18 Terlalu banyak berkas
      Folder situs ini memuat lebih dari 20.000 berkas.
      Hapus berkas yang tidak dipakai lagi.
    BRK-19 Berkas tidak dapat dibuka
      \`berita/a.md\` tidak dapat dibuka.
      Tutup program yang memakainya dan periksa izin berkasnya, lalu coba lagi.
    BRK-20 Folder tidak dikenal
      Folder \`brita\` tidak dikenal, sehingga isinya tidak ikut diterbitkan.
      Mungkin maksudnya \`berita\`?
    BRK-21 Berkas tidak pada tempatnya
      \`catatan.md\` tidak dibaca di folder ini, sehingga isinya tidak ikut diterbitkan.
      Pindahkan berkas itu, atau hapus. Tempat yang dibaca: \`halaman/\`.
    BRK-22 Folder tidak ada
      Folder \`dinkes\` tidak ditemukan.
      Periksa ejaan namanya, atau buat foldernya.
    BRK-23 Berkas kosong
      \`situs.yaml\` kosong.
      Isi berkas itu, atau hapus bila tidak dipakai.
    BRK-24 Berkas wajib tidak ada
      Berkas \`situs.yaml\`, tempat alamat dan jam pelayanan, tidak ada.
      Buat berkas \`situs.yaml\` di folder situs ini.
    BRK-25 Berkas peta tidak terbaca
      \`batas.geojson\` tidak terbaca sebagai GeoJSON.
      Ekspor ulang dari program peta sebagai GeoJSON."
  `);
});
