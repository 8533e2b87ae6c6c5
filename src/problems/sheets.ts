import { defineProblem } from './problem.ts';
import { quote, sizeText } from './words.ts';

export const sheetDigitsLost = defineProblem<{ cell: string; label: string; column: string }>({
  kode: 'XLS-01',
  tingkat: 'salah',
  judul: 'Angka panjang terpotong',
  message: ({ cell, label }) =>
    `Sel ${cell} berisi ${label} sebagai angka, dan Excel hanya menyimpan 15 angka pertama.`,
  action: ({ column, label }) => `Pilih kolom ${column}, *Format Sel › Teks*, lalu ketik ulang ${label} itu.`,
});

export const sheetOld = defineProblem<{ name: string }>({
  kode: 'XLS-02',
  tingkat: 'salah',
  judul: 'Bukan berkas Excel baru',
  message: ({ name }) => `${quote(name)} adalah berkas Excel lama atau berkata sandi.`,
  action: () => 'Buka di Excel, hapus kata sandinya, lalu *Simpan Sebagai › Buku Kerja Excel (.xlsx)*.',
});

export const notSheet = defineProblem<{ name: string }>({
  kode: 'XLS-03',
  tingkat: 'salah',
  judul: 'Bukan berkas Excel',
  message: ({ name }) => `${quote(name)} tidak terbaca sebagai berkas Excel.`,
  action: () => 'Buka di Excel, lalu *Simpan Sebagai › Buku Kerja Excel (.xlsx)*.',
});

export const sheetLarge = defineProblem<{ name: string; size: number; most: number }>({
  kode: 'XLS-04',
  tingkat: 'salah',
  judul: 'Berkas Excel terlalu besar',
  message: ({ name, size, most }) =>
    `Isi ${quote(name)} ${sizeText(size)}, padahal paling besar ${sizeText(most)}.`,
  action: () => 'Hapus gambar dan lembar yang tidak dipakai, atau bagi menjadi beberapa berkas.',
});

export const sheetBroken = defineProblem<{ name: string }>({
  kode: 'XLS-05',
  tingkat: 'salah',
  judul: 'Berkas Excel rusak',
  message: ({ name }) => `${quote(name)} rusak atau terpotong, sehingga tidak terbaca.`,
  action: () => 'Buka di Excel, lalu simpan ulang; bila tidak terbuka, salin ulang berkas aslinya.',
});

export const sheetHidden = defineProblem<{ name: string }>({
  kode: 'XLS-06',
  tingkat: 'salah',
  judul: 'Semua lembar tersembunyi',
  message: ({ name }) => `${quote(name)} tidak memiliki lembar yang terlihat.`,
  action: () => 'Di Excel klik kanan nama lembar, pilih *Perlihatkan*, lalu simpan.',
});

export const sheetMore = defineProblem<{ name: string; read: string; more: number }>({
  kode: 'XLS-07',
  tingkat: 'catatan',
  judul: 'Hanya lembar pertama dibaca',
  message: ({ name, read, more }) =>
    `${quote(name)} memuat ${more + 1} lembar; hanya ${quote(read)} yang dibaca.`,
  action: () => 'Pindahkan tabelnya ke lembar pertama, atau hapus lembar lain.',
});

export const cellUncalculated = defineProblem<{ cell: string }>({
  kode: 'XLS-08',
  tingkat: 'salah',
  judul: 'Rumus belum dihitung',
  message: ({ cell }) => `Sel ${cell} berisi rumus tanpa hasil.`,
  action: () => 'Buka berkasnya di Excel, lalu simpan ulang.',
});
