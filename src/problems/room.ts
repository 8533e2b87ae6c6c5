import { defineProblem } from './problem.ts';
import { quote } from './words.ts';

/** What can go wrong between a writer and the room; what is wrong in content has its entries elsewhere. */

export const formIsOld = defineProblem({
  kode: 'TUL-01',
  tingkat: 'salah',
  judul: 'Formulir ini tidak berlaku lagi',
  message: () =>
    'Formulir ini dibuka sebelum program dijalankan ulang, atau dikirim dari halaman lain. Tidak ada yang ditulis.',
  action: () => 'Kembali ke formulirnya, muat ulang, lalu simpan lagi. Tulisan Anda masih ada di peramban.',
});

export const noSuchPlace = defineProblem<{ address: string }>({
  kode: 'TUL-02',
  tingkat: 'salah',
  judul: 'Halaman ini tidak ada',
  message: ({ address }) => `Di ruang tulis tidak ada halaman ${quote(address)}.`,
  action: () => 'Mulai dari Beranda, lalu pilih isiannya dari daftar.',
});

export const cannotSplice = defineProblem<{ reason: string }>({
  kode: 'TUL-04',
  tingkat: 'salah',
  judul: 'Berkas ini belum dapat diubah dari sini',
  message: ({ reason }) =>
    `Bagian atas berkas ini ${reason}, sehingga mengubah satu isian dapat merusak yang lain. Tidak ada yang ditulis.`,
  action: () => 'Buka berkasnya dengan penyunting teks, perbaiki bagian atasnya, lalu buka lagi halaman ini.',
});

export const tooMuch = defineProblem<{ most: string }>({
  kode: 'TUL-05',
  tingkat: 'salah',
  judul: 'Kiriman ini terlalu besar',
  message: ({ most }) => `Yang dikirim lebih besar dari ${most}. Tidak ada yang ditulis.`,
  action: () => 'Kecilkan fotonya, atau bagi tulisannya menjadi beberapa halaman.',
});

export const fromElsewhere = defineProblem({
  kode: 'TUL-06',
  tingkat: 'salah',
  judul: 'Permintaan ini datang dari halaman lain',
  message: () => 'Ruang tulis hanya menerima formulir dari halamannya sendiri. Tidak ada yang ditulis.',
  action: () => 'Ketik alamat ruang tulis di peramban, lalu buka formulirnya dari sana.',
});
