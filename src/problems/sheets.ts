import { defineProblem } from './problem.ts';
import { enumerated, quote, quotedList, rowsText, sizeText } from './words.ts';

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
  action: () =>
    'Simpan tabelnya sebagai CSV, bagi menjadi beberapa berkas, atau simpan salinannya tanpa gambar dan lembar lain.',
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

export const sheetMore = defineProblem<{ name: string; read: string; others: readonly string[] }>({
  kode: 'XLS-07',
  tingkat: 'catatan',
  judul: 'Hanya satu lembar dibaca',
  message: ({ name, read, others }) =>
    `Dari ${quote(name)} hanya lembar ${quote(read)} yang dibaca; ${quotedList(others)} tidak.`,
  action: ({ read }) =>
    `Biarkan bila lembar lain hanya sampul atau catatan; baris yang harus tayang pindahkan ke ${quote(read)}.`,
});

export const cellUncalculated = defineProblem<{ cell: string }>({
  kode: 'XLS-08',
  tingkat: 'salah',
  judul: 'Rumus belum dihitung',
  message: ({ cell }) => `Sel ${cell} berisi rumus tanpa hasil.`,
  action: () => 'Buka berkasnya di Excel, lalu simpan ulang.',
});

export const sheetsFit = defineProblem<{ name: string; fit: readonly string[] }>({
  kode: 'XLS-09',
  tingkat: 'salah',
  judul: 'Tabel di beberapa lembar',
  message: ({ name, fit }) => `${quote(name)} memuat tabel di beberapa lembar: ${quotedList(fit)}.`,
  action: () => 'Gabungkan barisnya di satu lembar, lalu sembunyikan lembar yang lain.',
});

export const digitsHidden = defineProblem<{
  column: string;
  rows: readonly number[];
  seen: string;
  stored: string;
}>({
  kode: 'XLS-10',
  tingkat: 'salah',
  judul: 'Angka yang terlihat bukan yang tersimpan',
  message: ({ column, rows, seen, stored }) =>
    `Kolom ${quote(column)} baris ${rowsText(rows)} ${seen === '' ? 'tampak kosong' : `terlihat ${quote(seen)}`}, padahal yang tersimpan ${quote(stored)}.`,
  action: () =>
    'Atur *Format Sel › Angka* di Excel sampai semua angkanya terlihat, atau ketik ulang angka yang dimaksud.',
});

export const rowsHidden = defineProblem<{ rows: readonly number[] }>({
  kode: 'XLS-11',
  tingkat: 'catatan',
  judul: 'Baris tersembunyi tidak tayang',
  message: ({ rows }) => `Baris ${rowsText(rows)} tersembunyi atau tersaring, sehingga tidak ditayangkan.`,
  action: () => 'Bila harus tayang, hapus saringannya atau pilih *Perlihatkan* di Excel, lalu simpan.',
});

export const columnsHidden = defineProblem<{ columns: readonly string[] }>({
  kode: 'XLS-12',
  tingkat: 'catatan',
  judul: 'Kolom tersembunyi tidak tayang',
  message: ({ columns }) => `Kolom ${enumerated(columns)} tersembunyi, sehingga tidak ditayangkan.`,
  action: () => 'Bila harus tayang, pilih *Perlihatkan* di Excel, lalu simpan.',
});

export const cellsMerged = defineProblem<{ where: string; column: string; line: number }>({
  kode: 'XLS-13',
  tingkat: 'catatan',
  judul: 'Sel digabung',
  message: ({ where, column, line }) =>
    `Sel ${where} digabung, sehingga isi kolom ${quote(column)} hanya dibaca untuk baris ${line}.`,
  action: () => 'Bila isinya berlaku untuk semua barisnya, pisahkan selnya di Excel dan isi setiap baris.',
});

export const sheetWide = defineProblem<{ name: string; why: string }>({
  kode: 'XLS-20',
  tingkat: 'salah',
  judul: 'Lembar Excel terlalu luas',
  message: ({ name, why }) => `${quote(name)} ${why}.`,
  action: () =>
    'Di Excel hapus kolom dan baris kosong di kanan dan di bawah tabel (klik kanan, *Hapus*), lalu simpan; atau simpan tabelnya sebagai `.csv`.',
});
