import { expect, test } from 'vitest';
import * as kinds from './documents.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  documentLocked: { name: 'lkjip.pdf' },
  documentBroken: { name: 'lkjip.pdf', part: 'halaman 3' },
  documentLong: { name: 'apbd.pdf', pages: 1_240, most: 1_000 },
  documentLarge: { name: 'lkjip.docx', most: 128_000_000 },
  documentHeavy: { name: 'peta.pdf', limit: '60 detik' },
  documentCommands: { name: 'formulir.pdf' },
  documentAttached: { name: 'lkjip.pdf', part: 'lampiran data.xlsx' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "DOK-01 Dokumen terkunci
      \`lkjip.pdf\` terkunci kata sandi, sehingga tidak dapat diperiksa dari data pribadi.
      Buka dengan kata sandinya, lalu simpan tanpa kata sandi: *Cetak › Simpan sebagai PDF*.
    DOK-02 Dokumen rusak atau terpotong
      \`lkjip.pdf\` rusak atau terpotong (halaman 3), sehingga tidak dapat diperiksa dari data pribadi.
      Salin ulang berkas aslinya. Bila di komputer dapat dibuka, simpan ulang dari program asalnya, misalnya sebagai PDF atau CSV.
    DOK-03 Dokumen terlalu tebal
      \`apbd.pdf\` memuat 1.240 halaman; hanya 1.000 halaman pertama yang diperiksa dari data pribadi.
      Bagi menjadi beberapa berkas, masing-masing paling banyak 1.000 halaman.
    DOK-04 Isi dokumen terlalu besar
      Isi \`lkjip.docx\` setelah dibuka lebih dari 128 MB, sehingga tidak dapat diperiksa dari data pribadi.
      Bagi menjadi beberapa berkas, atau buka berkasnya dan pilih *Cetak › Simpan sebagai PDF*, lalu pakai hasilnya.
    DOK-05 Dokumen terlalu rumit
      \`peta.pdf\` terlalu rumit: memeriksanya dari data pribadi melampaui 60 detik.
      Buka berkasnya, pilih *Cetak › Simpan sebagai PDF*, lalu pakai hasilnya; atau bagi menjadi beberapa berkas.
    DOK-06 PDF memuat perintah
      \`formulir.pdf\` memuat perintah yang dapat berjalan di komputer pembacanya.
      Cetak ulang menjadi PDF: buka berkasnya, pilih *Cetak › Simpan sebagai PDF*, lalu pakai hasilnya.
    DOK-07 Dokumen memuat lampiran
      \`lkjip.pdf\` memuat lampiran data.xlsx, yang tidak dapat diperiksa dari data pribadi.
      Hapus bagian itu dari dokumen, atau buka dokumennya dan pilih *Cetak › Simpan sebagai PDF*. Lampiran yang perlu dimuat sebagai berkas sendiri."
  `);
});
