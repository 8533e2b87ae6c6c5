import { defineProblem } from './problem.ts';
import { quote, quotedList, suggestionOr } from './words.ts';

export const bodyEnded = defineProblem<{ id: string; penerus: readonly string[] }>({
  kode: 'GTI-01',
  tingkat: 'salah',
  judul: 'Perangkat daerah sudah digantikan',
  message: ({ id, penerus }) => `${quote(id)} sudah digantikan oleh ${quotedList(penerus)}.`,
  action: () => 'Sebut perangkat daerah yang masih bertugas.',
});

export const ownSuccessor = defineProblem<{ id: string }>({
  kode: 'GTI-02',
  tingkat: 'salah',
  judul: 'Penerus sama dengan yang digantikan',
  message: ({ id }) => `${quote(id)} tidak dapat menjadi penerusnya sendiri.`,
  action: () =>
    'Beri penerusnya nama folder lain. Bila hanya namanya yang berubah dan alamat situsnya tetap, cukup ubah `nama` di `_kabupaten/register.yaml`.',
});

export const manyToMany = defineProblem({
  kode: 'GTI-03',
  tingkat: 'salah',
  judul: 'Digabung dan dipecah sekaligus',
  message: () => 'Beberapa perangkat daerah tidak dapat digabung dan dipecah sekaligus.',
  action: () => 'Jalankan dua kali: gabungkan dahulu, lalu pecah hasilnya.',
});

export const wordsUneven = defineProblem<{ option: string; given: number; wanted: number }>({
  kode: 'GTI-04',
  tingkat: 'salah',
  judul: 'Jumlahnya tidak sama',
  message: ({ option, given, wanted }) =>
    `${quote(`--${option}`)} menyebut ${given}, padahal penerus yang belum terdaftar ada ${wanted}.`,
  action: () => 'Tulis satu untuk tiap penerus, urut seperti di `--menjadi`, dipisah titik koma.',
});

export const startsTooEarly = defineProblem<{ id: string; mulai: string; sejak: string }>({
  kode: 'GTI-05',
  tingkat: 'salah',
  judul: 'Penerus mulai terlalu awal',
  message: ({ id, mulai, sejak }) =>
    `Penerus mulai ${quote(mulai)}, padahal ${quote(id)} sendiri baru ada sejak ${quote(sejak)}.`,
  action: () => 'Tulis hari pertama penerusnya bertugas.',
});

export const situsTroubled = defineProblem<{ id: string; count: number }>({
  kode: 'GTI-06',
  tingkat: 'salah',
  judul: 'Situs masih bermasalah',
  message: ({ id, count }) => `Situs ${quote(id)} masih punya ${count} masalah.`,
  action: ({ id }) => `Perbaiki dahulu: ${quote(`npm run check ${id}`)}.`,
});

export const planMissing = defineProblem<{ file: string }>({
  kode: 'GTI-07',
  tingkat: 'salah',
  judul: 'Pembagian isi belum ditentukan',
  message: () => 'Belum ditentukan isi mana yang pindah ke penerus mana.',
  action: ({ file }) =>
    `Jalankan dahulu perintah yang sama dengan \`--coba\`. Rencananya ditulis di ${quote(file, 200)}; periksa kolom \`ke\`, lalu jalankan lagi tanpa \`--coba\`.`,
});

export const planShort = defineProblem<{ judul: string }>({
  kode: 'GTI-08',
  tingkat: 'salah',
  judul: 'Isi belum ada di rencana',
  message: ({ judul }) => `${quote(judul)} belum ada di rencana.`,
  action: () => 'Hapus atau ganti nama berkas rencana itu, lalu jalankan lagi dengan `--coba`.',
});

export const planStale = defineProblem<{ isian: string }>({
  kode: 'GTI-09',
  tingkat: 'salah',
  judul: 'Rencana menyebut isi yang tidak ada',
  message: ({ isian }) => `Rencana menyebut ${quote(isian, 120)}, yang tidak ada di situsnya.`,
  action: () => 'Hapus baris itu, atau jalankan lagi dengan `--coba` tanpa berkas rencana itu.',
});

export const goesNowhere = defineProblem<{ written: string; known: readonly string[] }>({
  kode: 'GTI-10',
  tingkat: 'salah',
  judul: 'Tujuan tidak dikenal',
  message: ({ written }) =>
    written === ''
      ? 'Kolom `ke` belum diisi.'
      : `Kolom \`ke\` berisi ${quote(written)}, yang bukan penerusnya.`,
  action: ({ known }) => `Isi dengan ${quotedList(known, 'atau')}.`,
});

export const pieceTaken = defineProblem<{ path: string; ke: string; asal: string }>({
  kode: 'GTI-11',
  tingkat: 'salah',
  judul: 'Isi yang sama sudah ada di penerusnya',
  message: ({ path, ke }) => `${quote(path, 120)} sudah ada di ${quote(ke)}.`,
  action: ({ asal }) =>
    `Isi kolom \`ke\` dengan ${quote(asal)} supaya tetap di situs lama, atau ganti dahulu nama berkas dan \`id\` salah satunya.`,
});

export const assetDiffers = defineProblem<{ path: string; ke: string }>({
  kode: 'GTI-12',
  tingkat: 'salah',
  judul: 'Berkas lain bernama sama',
  message: ({ path, ke }) => `Di ${quote(ke)} akan ada dua berkas ${quote(path, 120)} yang isinya berbeda.`,
  action: () => 'Ganti dahulu nama salah satunya, juga di halaman yang menyebutnya.',
});

export const tablesDiffer = defineProblem<{ path: string; ke: string }>({
  kode: 'GTI-13',
  tingkat: 'salah',
  judul: 'Tabel tidak dapat disatukan',
  message: ({ path, ke }) =>
    `${quote(path)} akan disatukan dengan tabel yang ada di ${quote(ke)}, padahal judul kolomnya tidak sama atau salah satunya berkas Excel.`,
  action: () => 'Simpan keduanya sebagai CSV dengan judul kolom yang sama dan urutan yang sama.',
});

export const registerWritten = defineProblem({
  kode: 'GTI-14',
  tingkat: 'salah',
  judul: 'Daftar situs tidak dapat diubah program',
  message: () => '`_kabupaten/register.yaml` ditulis dengan cara yang tidak dapat diubah oleh program.',
  action: () =>
    'Tulis tiap baris seperti baris lain: `- id: …`, lalu satu isian di tiap baris. Sesudah itu ulangi.',
});

export const contentChanged = defineProblem<{ id: string }>({
  kode: 'GTI-15',
  tingkat: 'salah',
  judul: 'Isi berubah selagi perintah berjalan',
  message: ({ id }) => `Isi ${quote(id)} diubah orang selagi perintah ini berjalan.`,
  action: () => 'Tunggu sampai selesai disimpan, lalu ulangi.',
});

export const bodyUnknown = defineProblem<{ id: string; suggestion: string | undefined }>({
  kode: 'GTI-16',
  tingkat: 'salah',
  judul: 'Perangkat daerah tidak terdaftar',
  message: ({ id }) => `Tidak ada ${quote(id)} di daftar situs.`,
  action: ({ suggestion }) => suggestionOr(suggestion, 'Periksa ejaannya di `_kabupaten/register.yaml`.'),
});
