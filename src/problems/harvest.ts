import { defineProblem } from './problem.ts';
import { quote } from './words.ts';

/** Of every situs whose feed could not be taken: what the board shows is not lost. */
const STAYS = 'Papan LCC tetap menampilkan salinan terakhir yang utuh.';
const AGAIN =
  'Bangun situs itu lagi dengan `npm run build`; bila tetap begini, sampaikan kepada pengelola program.';

const REPUBLISH =
  'Minta pengelolanya menerbitkan situs itu lagi; bila tetap begini, sampaikan kepada pengelola program.';

export const feedUnreadable = defineProblem<{ situs: string; why: string }>({
  kode: 'PAN-01',
  tingkat: 'catatan',
  judul: 'Umpan data tidak terbaca',
  message: ({ situs, why }) => `Umpan data ${quote(situs)} tidak terbaca: ${why}. ${STAYS}`,
  action: () => AGAIN,
});

export const partUnreadable = defineProblem<{ situs: string; why: string; isForeign: boolean }>({
  kode: 'PAN-02',
  tingkat: 'catatan',
  judul: 'Bagian umpan data tidak utuh',
  message: ({ situs, why }) => `Satu bagian umpan data ${quote(situs)} tidak utuh: ${why}. ${STAYS}`,
  action: ({ isForeign }) => (isForeign ? REPUBLISH : AGAIN),
});

export const recordRefused = defineProblem<{ koleksi: string; id: string; at: string; why: string }>({
  kode: 'PAN-03',
  tingkat: 'catatan',
  judul: 'Isian tidak sesuai bentuknya',
  message: ({ koleksi, id, at, why }) =>
    `Isian ${quote(id)} di ${koleksi} tidak dimuat di papan LCC: ${quote(at)} ${why}.`,
  action: ({ at }) => `Perbaiki ${quote(at)} pada isian itu, lalu bangun dan terbitkan situsnya lagi.`,
});

export const countsDiffer = defineProblem<{ situs: string; koleksi: string; told: number; found: number }>({
  kode: 'PAN-04',
  tingkat: 'catatan',
  judul: 'Jumlah isian tidak sama',
  message: ({ situs, koleksi, told, found }) =>
    `Daftar isi ${quote(situs)} menyebut ${told} isian ${koleksi}, yang termuat ${found}.`,
  action: () => 'Lihat isian yang tidak dimuat di catatan lain tentang situs ini.',
});

type Online = { situs: string; why: string };

export const unreachable = defineProblem<Online>({
  kode: 'PAN-05',
  tingkat: 'catatan',
  judul: 'Situs tidak terjangkau',
  message: ({ situs, why }) => `Situs ${quote(situs)} tidak terjangkau: ${why}. ${STAYS}`,
  action: () =>
    'Buka alamatnya di peramban. Bila juga tidak terbuka, hubungi pengelola server; bila terbuka, tunggu panen berikutnya.',
});

export const certificateFails = defineProblem<Online>({
  kode: 'PAN-06',
  tingkat: 'catatan',
  judul: 'Sertifikat situs bermasalah',
  message: ({ situs, why }) => `Sambungan aman ke ${quote(situs)} gagal: ${why}. ${STAYS}`,
  action: () =>
    'Minta pengelola server memperbarui sertifikat situs itu, lalu buka alamatnya di peramban untuk memastikan.',
});

export const tooLarge = defineProblem<Online>({
  kode: 'PAN-07',
  tingkat: 'catatan',
  judul: 'Jawaban situs terlalu besar',
  message: ({ situs, why }) => `Jawaban ${quote(situs)} tidak diambil: ${why}. ${STAYS}`,
  action: () =>
    'Periksa apakah alamat sumber di register sudah benar, dan apakah server situs itu tidak disusupi.',
});

export const feedRefused = defineProblem<Online>({
  kode: 'PAN-08',
  tingkat: 'catatan',
  judul: 'Umpan data tidak sah',
  message: ({ situs, why }) => `Yang dijawab ${quote(situs)} bukan umpan datanya: ${why}. ${STAYS}`,
  action: () => 'Periksa alamat sumber di register, lalu minta pengelolanya menerbitkan situs itu lagi.',
});

export const tampered = defineProblem<Online>({
  kode: 'PAN-09',
  tingkat: 'salah',
  judul: 'Situs dicurigai diubah orang lain',
  message: ({ situs, why }) =>
    `Yang tayang di ${quote(situs)} berbeda dari yang diterbitkan pemiliknya: ${why}. ${STAYS}`,
  action: () =>
    'Hubungi pengelola server sekarang. Ganti semua kata sandinya, terbitkan situs itu lagi, lalu jalankan `npm run harvest` dengan `--penuh`.',
});

export const feedMissing = defineProblem<{ situs: string; alamat: string }>({
  kode: 'PAN-10',
  tingkat: 'catatan',
  judul: 'Situs belum mempunyai umpan data',
  message: ({ situs, alamat }) =>
    `Situs ${quote(situs)} menjawab, tetapi di ${quote(alamat)} tidak ada umpan data.`,
  action: () =>
    'Periksa `sumber` situs itu di register. Bila benar, minta pengelolanya menerbitkan umpan datanya.',
});

export const deletionsHeld = defineProblem<{ situs: string; count: number; some: string }>({
  kode: 'PAN-11',
  tingkat: 'catatan',
  judul: 'Penghapusan ditahan',
  message: ({ situs, count, some }) =>
    `Sumber ${quote(situs)} tidak lagi memuat ${count} isian yang sudah tercatat (${some}). Semuanya tetap ditampilkan.`,
  action: ({ situs }) =>
    `Tanyakan kepada pengelolanya. Bila memang dihapus, jalankan \`npm run harvest ${situs} -- --terima ${situs}\`; bila tidak, minta ia menerbitkannya lagi.`,
});

export const harvestFailed = defineProblem<{ situs: string; why: string }>({
  kode: 'PAN-12',
  tingkat: 'catatan',
  judul: 'Panen gagal di pihak LCC',
  message: ({ situs, why }) =>
    `Situs ${quote(situs)} tidak terpanen karena gangguan di LCC sendiri: ${why}. Keadaan situs itu tidak berubah.`,
  action: () => 'Periksa sambungan, jam, dan ruang simpan komputer LCC, lalu jalankan panen lagi.',
});
