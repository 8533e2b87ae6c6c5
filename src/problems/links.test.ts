import { expect, test } from 'vitest';
import * as kinds from './links.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  pageMissing: { written: 'formulir.md', suggestion: 'formulir-ktp.md' },
  headingMissing: { written: '/profil/#tugas', suggestion: undefined },
  addressForbidden: { written: 'javascript:alert(1)' },
  addressOutside: { written: '../kantor-lain/a.pdf' },
  fileNotFound: { written: 'berkas/renja.pdf', suggestion: 'berkas/renja-2026.pdf' },
  linkWithoutText: { written: 'berkas/renja.pdf' },
  footnoteMissing: { written: '[^2]' },
  caseWrong: { written: 'gambar/apel.jpg', right: 'gambar/Apel.JPG' },
  fileLeftOut: { written: 'rapat.mp4', remedy: 'Unggah ke kanal video resmi.' },
  addressIncomplete: { written: 'www.contoh.go.id', right: 'https://www.contoh.go.id' },
  slashWrong: { written: 'gambar\\rapat.jpg', right: 'gambar/rapat.jpg' },
  linkEmpty: {},
  referenceMissing: { written: '[Renja][renja]' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "TAU-01 Tautan ke halaman yang tidak ada
      Tautan ke \`formulir.md\` tidak menemukan halamannya.
      Mungkin maksudnya \`formulir-ktp.md\`?
    TAU-02 Tautan ke bagian yang tidak ada
      Tautan ke \`/profil/#tugas\` tidak menemukan judul bagian dengan nama itu.
      Samakan dengan judul bagian di halaman tujuan, atau hapus tanda \`#\` dan sesudahnya.
    TAU-03 Jenis alamat tidak diterima
      Alamat \`javascript:alert(1)\` tidak dapat dipakai di situs.
      Pakai alamat yang diawali \`https://\`, \`mailto:\`, atau \`tel:\`, atau nama berkas di folder situs ini.
    TAU-04 Alamat keluar dari folder situs
      \`../kantor-lain/a.pdf\` menunjuk ke luar folder situs ini.
      Salin berkasnya ke folder situs ini, lalu tulis namanya, seperti \`gambar/rapat.jpg\`.
    TAU-05 Berkas tidak ditemukan
      Berkas \`berkas/renja.pdf\` tidak ada di folder situs ini.
      Mungkin maksudnya \`berkas/renja-2026.pdf\`?
    TAU-06 Tautan tanpa tulisan
      Tautan ke \`berkas/renja.pdf\` tidak punya tulisan yang dapat diklik.
      Tulis tujuannya di dalam kurung siku: \`[Unduh formulir](berkas/formulir.pdf)\`.
    TAU-07 Catatan kaki tidak ada
      Tanda catatan kaki \`[^2]\` tidak punya isi.
      Tambahkan baris \`[^2]: isi catatan\` di akhir halaman, atau hapus tanda itu saja.
    TAU-08 Huruf besar dan kecil tidak sama
      \`gambar/apel.jpg\` hanya ditemukan dengan huruf besar dan kecil yang berbeda, dan di peladen itu berkas lain.
      Tulis persis seperti nama berkasnya: \`gambar/Apel.JPG\`.
    TAU-09 Tautan tanpa tujuan
      Di sini ada tautan atau gambar yang belum punya tujuan.
      Tulis tujuannya di dalam kurung biasa: \`[Unduh formulir](berkas/formulir.pdf)\`.
    TAU-10 Rujukan tautan tidak ada
      Tautan \`[Renja][renja]\` tidak menemukan tujuannya, sehingga tampil apa adanya.
      Tulis tujuannya langsung: \`[Unduh formulir](berkas/formulir.pdf)\`; untuk kurung siku biasa tulis \`\\[\`.
    TAU-11 Garis miring terbalik di alamat
      \`gambar\\rapat.jpg\` memakai garis miring terbalik, yang hanya dikenal Windows.
      Pakai garis miring biasa: \`gambar/rapat.jpg\`.
    TAU-12 Berkas ada, tetapi tidak diterbitkan
      \`rapat.mp4\` ada di folder situs ini, tetapi tidak dapat diterbitkan.
      Unggah ke kanal video resmi. Bila nama atau tempatnya berubah, samakan di sini.
    TAU-13 Alamat belum lengkap
      Alamat \`www.contoh.go.id\` belum lengkap, sehingga terbaca sebagai nama berkas di folder situs ini.
      Tulis \`https://www.contoh.go.id\`."
  `);
});
