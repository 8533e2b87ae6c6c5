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
  kindRefused: { name: 'rapat.mp4', slug: 'rapat' },
  fileLarge: { name: 'apel.jpg', size: 31_400_000, most: 30_000_000 },
  notText: { name: 'apel.md' },
  mojibake: { sample: 'KafÃ©' },
  nameCleaned: { name: 'Rapat Besar.md', slug: 'rapat-besar' },
  kindMismatch: { name: 'renja.pdf', kind: 'halaman dari internet' },
  fileOpen: { name: '~$2026.xlsx' },
  fileMacro: { name: '2026.xlsm' },
  filesMany: { most: 20_000 },
  fileUnreadable: { path: 'berita/a.md' },
  folderUnknown: { folder: 'brita', count: 3, suggestion: 'berita', known: ['berita', 'layanan'] },
  fileMisplaced: { path: 'catatan.md', remedy: 'Pindahkan ke folder `halaman`' },
  folderMissing: { folder: 'dinkes' },
  fileOverLimit: { name: 'acara.md', why: 'membacanya memerlukan waktu terlalu lama' },
  fileThrew: { name: 'acara.md', error: 'x is not a function' },
  fileEmpty: { name: 'situs.yaml' },
  fileMissing: { name: 'situs.yaml', purpose: 'alamat dan jam pelayanan' },
  geoJsonBroken: { name: 'batas.geojson' },
  fileUnnamed: { name: 'rapat.docx', judul: 'Berita', slug: 'rapat', kind: 'word' },
  fileOfMachine: { name: 'Thumbs.db', folders: 3 },
  sameNameTwice: { name: 'café.md' },
  txtAdded: { name: 'rapat.md.txt', right: 'rapat.md' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "BRK-01 Pintasan berkas
      \`foto/arsip\` adalah pintasan ke tempat lain, dan isinya tidak ikut diterbitkan.
      Sebagai ganti pintasan itu, salin berkas aslinya ke folder \`foto\`.
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
      Pindahkan ke luar folder situs, atau ganti dengan berkas biasa.
    BRK-10 (catatan) Berkas tidak ikut diterbitkan
      \`rapat.mp4\` adalah rekaman video. Berkas ini tidak ikut diterbitkan.
      Unggah ke kanal video resmi, lalu tulis tautannya di halaman. Berkasnya boleh dipindahkan ke luar folder situs.
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
      Nama \`Rapat Besar.md\` memuat spasi, huruf besar, atau tanda lain; saat terbit namanya menjadi \`rapat-besar\`.
      Tidak ada yang harus diubah. Agar sama, beri berkas itu nama tersebut.
    BRK-15 Isi tidak sesuai nama
      Isi \`renja.pdf\` ternyata halaman dari internet.
      Unduh ulang berkasnya, lalu simpan ulang di sini; yang terunduh halaman, bukan berkasnya.
    BRK-16 (catatan) Berkas sedang dibuka
      \`~$2026.xlsx\` menandakan berkasnya masih dibuka; perubahan terakhir mungkin belum tersimpan.
      Simpan dan tutup berkas itu di Excel, Word, atau LibreOffice.
    BRK-17 Dokumen memuat makro
      \`2026.xlsm\` memuat makro, yaitu perintah program di dalam dokumen.
      Simpan ulang tanpa makro, sebagai *Buku Kerja Excel (.xlsx)*.
    BRK-18 Terlalu banyak berkas
      Folder situs ini memuat lebih dari 20.000 berkas.
      Pindahkan berkas yang tidak dipakai lagi ke luar folder situs.
    BRK-19 Berkas tidak dapat dibuka
      \`berita/a.md\` tidak dapat dibuka.
      Tutup program yang memakainya dan periksa izin berkasnya, lalu coba lagi.
    BRK-20 (catatan) Folder tidak dikenal
      Folder \`brita\` tidak dikenal, sehingga isinya (3 berkas) tidak ikut diterbitkan.
      Pindahkan isinya ke folder \`berita\`.
    BRK-21 (catatan) Berkas tidak pada tempatnya
      \`catatan.md\` tidak dibaca di folder ini, sehingga isinya tidak ikut diterbitkan.
      Pindahkan ke folder \`halaman\`.
    BRK-22 Folder tidak ada
      Folder \`dinkes\` tidak ditemukan.
      Periksa ejaan namanya, atau buat foldernya.
    BRK-23 Berkas kosong
      \`situs.yaml\` kosong.
      Tulis isinya kembali, mulai dari baris \`kontak:\`, lalu di baris berikutnya, menjorok dua spasi, \`telepon: ["(0274) 512345"]\`. Contoh lengkap ada di panduan.
    BRK-24 Berkas wajib tidak ada
      Berkas \`situs.yaml\`, tempat alamat dan jam pelayanan, tidak ada.
      Buat berkas \`situs.yaml\` di folder situs ini.
    BRK-25 Berkas peta tidak terbaca
      \`batas.geojson\` tidak terbaca sebagai GeoJSON.
      Ekspor ulang dari program peta sebagai GeoJSON.
    BRK-26 (catatan) Berkas belum disebut di halaman
      \`rapat.docx\` ada di folder Berita, tetapi tidak disebut di halaman mana pun. Berkas ini tidak ikut diterbitkan.
      Bila isinya akan menjadi halaman, salin tulisannya ke berkas baru \`rapat.md\`. Bila sebagai lampiran, sebut di halamannya: \`[Unduh](<rapat.docx>)\`.
    BRK-27 (catatan) Berkas buatan komputer
      \`Thumbs.db\` dibuat komputer sendiri di 3 folder. Berkas ini tidak ikut diterbitkan.
      Biarkan saja; tidak ada yang perlu diubah.
    BRK-28 Dua berkas dengan nama yang sama
      \`café.md\` ada dua kali di folder ini: satu disimpan dengan cara Mac, satu dengan cara Windows.
      Buka keduanya, gabungkan isinya di satu berkas, lalu pindahkan yang lain ke luar folder situs.
    BRK-29 (catatan) Akhiran .txt di belakang nama
      Notepad menambahkan \`.txt\` pada \`rapat.md.txt\`. Berkas ini tidak ikut diterbitkan.
      Ganti namanya menjadi \`rapat.md\`.
    BRK-40 Berkas melewati batas
      Berkas \`acara.md\` tidak selesai dibaca: membacanya memerlukan waktu terlalu lama. Isinya tidak diterbitkan.
      Buang bagian yang berulang-ulang atau bersusun dalam, atau bagi menjadi beberapa berkas yang lebih kecil.
    BRK-41 Program gagal membaca berkas
      Berkas \`acara.md\` tidak selesai dibaca karena program gagal: \`x is not a function\`. Kesalahan ada di pihak kami, bukan pada isi berkas.
      Keluarkan berkas itu dari folder situs untuk sementara, lalu sampaikan pesan ini kepada pengelola program."
  `);
});
