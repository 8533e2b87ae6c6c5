import { defineProblem } from './problem.ts';
import { countText, quote, sizeText } from './words.ts';

export const documentLocked = defineProblem<{ name: string }>({
  kode: 'DOK-01',
  tingkat: 'salah',
  judul: 'Dokumen terkunci',
  message: ({ name }) =>
    `${quote(name)} terkunci kata sandi, sehingga tidak dapat diperiksa dari data pribadi.`,
  action: () => 'Buka dengan kata sandinya, lalu simpan tanpa kata sandi: *Cetak › Simpan sebagai PDF*.',
});

export const documentBroken = defineProblem<{ name: string; part?: string }>({
  kode: 'DOK-02',
  tingkat: 'salah',
  judul: 'Dokumen rusak atau terpotong',
  message: ({ name, part }) =>
    `${quote(name)} rusak atau terpotong${part ? ` (${part})` : ''}, sehingga tidak dapat diperiksa dari data pribadi.`,
  action: () =>
    'Salin ulang berkas aslinya. Bila di komputer dapat dibuka, simpan ulang dari program asalnya, misalnya sebagai PDF atau CSV.',
});

export const documentLong = defineProblem<{ name: string; pages: number; most: number }>({
  kode: 'DOK-03',
  tingkat: 'salah',
  judul: 'Dokumen terlalu tebal',
  message: ({ name, pages, most }) =>
    `${quote(name)} memuat ${countText(pages)} halaman; hanya ${countText(most)} halaman pertama yang diperiksa dari data pribadi.`,
  action: ({ most }) =>
    `Bagi menjadi beberapa berkas, masing-masing paling banyak ${countText(most)} halaman.`,
});

export const documentLarge = defineProblem<{ name: string; most: number }>({
  kode: 'DOK-04',
  tingkat: 'salah',
  judul: 'Isi dokumen terlalu besar',
  message: ({ name, most }) =>
    `Isi ${quote(name)} setelah dibuka lebih dari ${sizeText(most)}, sehingga tidak dapat diperiksa dari data pribadi.`,
  action: () =>
    'Bagi menjadi beberapa berkas, atau buka berkasnya dan pilih *Cetak › Simpan sebagai PDF*, lalu pakai hasilnya.',
});

export const documentHeavy = defineProblem<{ name: string; limit: string }>({
  kode: 'DOK-05',
  tingkat: 'salah',
  judul: 'Dokumen terlalu rumit',
  message: ({ name, limit }) =>
    `${quote(name)} terlalu rumit: memeriksanya dari data pribadi melampaui ${limit}.`,
  action: () =>
    'Buka berkasnya, pilih *Cetak › Simpan sebagai PDF*, lalu pakai hasilnya; atau bagi menjadi beberapa berkas.',
});

export const documentCommands = defineProblem<{ name: string }>({
  kode: 'DOK-06',
  tingkat: 'salah',
  judul: 'PDF memuat perintah',
  message: ({ name }) => `${quote(name)} memuat perintah yang dapat berjalan di komputer pembacanya.`,
  action: () =>
    'Cetak ulang menjadi PDF: buka berkasnya, pilih *Cetak › Simpan sebagai PDF*, lalu pakai hasilnya.',
});

export const documentAttached = defineProblem<{ name: string; part: string }>({
  kode: 'DOK-07',
  tingkat: 'salah',
  judul: 'Dokumen memuat lampiran',
  message: ({ name, part }) => `${quote(name)} memuat ${part}, yang tidak dapat diperiksa dari data pribadi.`,
  action: () =>
    'Hapus bagian itu dari dokumen, atau buka dokumennya dan pilih *Cetak › Simpan sebagai PDF*. Lampiran yang perlu dimuat sebagai berkas sendiri.',
});
