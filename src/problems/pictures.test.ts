import { expect, test } from 'vitest';
import * as kinds from './pictures.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  pictureWithoutText: { written: 'foto/loket.jpg' },
  pictureBroken: { name: 'foto/apel.jpg' },
  pictureHeic: { name: 'IMG_0412.jpg' },
  pictureHuge: { name: 'peta.png', most: 50_000_000 },
  pictureScaled: { name: 'apel.jpg', width: 4000, height: 3000, shown: 1920 },
  pictureSvg: { name: 'logo.svg' },
  pictureElsewhere: { written: 'https://contoh.id/a.jpg' },
  notPicture: { written: 'berkas/a.pdf' },
  pictureTextField: { key: 'gambar', textKey: 'gambar_alt' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "GBR-01 Gambar tanpa teks pengganti
      Gambar \`foto/loket.jpg\` belum punya teks pengganti, sehingga tidak terbaca oleh pembaca layar.
      Tulis isi gambar di dalam kurung siku: \`![Warga mengantre di loket](foto/loket.jpg)\`.
    GBR-02 Gambar tidak utuh
      Gambar \`foto/apel.jpg\` rusak atau terpotong: hanya sebagian yang tersalin.
      Salin ulang dari ponsel atau kamera, lalu simpan dengan nama yang sama.
    GBR-03 Format foto iPhone
      Gambar \`IMG_0412.jpg\` berformat HEIC dan belum dapat ditampilkan.
      Kirim ulang sebagai JPG: di iPhone, *Pengaturan › Kamera › Format › Paling Kompatibel*.
    GBR-04 Gambar terlalu luas
      Gambar \`peta.png\` lebih dari 50 juta titik.
      Kecilkan gambarnya, misalnya menjadi 2000 titik lebarnya.
    GBR-05 (catatan) Gambar dikecilkan
      Gambar \`apel.jpg\` berukuran 4000 × 3000 titik; di situs lebarnya dikecilkan menjadi 1920.
      Tidak ada yang harus diubah.
    GBR-06 Gambar SVG
      Gambar \`logo.svg\` berformat SVG, yang dapat memuat perintah program.
      Simpan gambar itu sebagai PNG atau JPG.
    GBR-07 Gambar dari situs lain
      Gambar \`https://contoh.id/a.jpg\` diambil dari situs lain dan tidak akan tampil.
      Simpan gambarnya di folder \`gambar\`, lalu tulis namanya, seperti \`gambar/rapat.jpg\`.
    GBR-08 Bukan gambar
      \`berkas/a.pdf\` dipakai sebagai gambar, tetapi isinya bukan gambar.
      Pakai berkas JPG, PNG, WebP, atau GIF.
    GBR-09 Teks pengganti belum diisi
      Gambar pada \`gambar\` belum punya teks pengganti, sehingga tidak terbaca oleh pembaca layar.
      Tambahkan baris \`gambar_alt: Warga mengantre di loket\`."
  `);
});
