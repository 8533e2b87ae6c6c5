import { defineProblem } from './problem.ts';
import { quote, sizeText } from './words.ts';

/** Of every situs that was not built: nobody needs to fear for what is on air. */
const STAYS = 'Situs yang sudah jadi sebelumnya tidak berubah.';
const OURS = 'Kesalahan ada di pihak kami, bukan pada isi situs.';
/** What was being done with the situs. */
type Work = 'dibangun' | 'diperiksa';

const TELL = 'Ulangi perintah yang sama; bila terjadi lagi, sampaikan pesan ini kepada pengelola program.';

export const buildDied = defineProblem<{ situs: string; work: Work; how: string }>({
  kode: 'MSN-01',
  tingkat: 'salah',
  judul: 'Proses berhenti di tengah jalan',
  message: ({ situs, work, how }) =>
    `Situs ${quote(situs)} tidak selesai ${work}: prosesnya berhenti di tengah jalan (${how}). ${STAYS}`,
  action: () => TELL,
});

export const buildTooSlow = defineProblem<{ work: Work; seconds: number }>({
  kode: 'MSN-02',
  tingkat: 'salah',
  judul: 'Situs terlalu lama dikerjakan',
  message: ({ work, seconds }) =>
    `Situs ini belum selesai ${work} setelah ${seconds} detik, lalu dihentikan. ${STAYS}`,
  action: () => TELL,
});

export const buildTooBig = defineProblem<{ bytes: number }>({
  kode: 'MSN-03',
  tingkat: 'salah',
  judul: 'Situs memerlukan terlalu banyak memori',
  message: ({ bytes }) =>
    `Situs ini memerlukan memori lebih dari ${sizeText(bytes)}, lalu dihentikan. ${STAYS}`,
  action: () => TELL,
});

export const pageThrew = defineProblem<{ situs: string; address: string; error: string }>({
  kode: 'MSN-04',
  tingkat: 'salah',
  judul: 'Halaman gagal dibuat',
  message: ({ situs, address, error }) =>
    `Halaman ${quote(address)} di situs ${quote(situs)} gagal dibuat: ${quote(error)}. ${OURS} ${STAYS}`,
  action: () => 'Sampaikan pesan ini kepada pengelola program.',
});

export const buildThrew = defineProblem<{ situs: string; work: Work; error: string }>({
  kode: 'MSN-05',
  tingkat: 'salah',
  judul: 'Program gagal',
  message: ({ situs, work, error }) =>
    `Situs ${quote(situs)} tidak ${work} karena program gagal: ${quote(error)}. ${OURS} ${STAYS}`,
  action: () => 'Sampaikan pesan ini kepada pengelola program.',
});

export const diskFull = defineProblem<{ code: string }>({
  kode: 'MSN-06',
  tingkat: 'salah',
  judul: 'Disk penuh',
  message: ({ code }) => `Tempat di disk habis (${code}). ${STAYS}`,
  action: () => 'Kosongkan sebagian disk, lalu ulangi perintah yang sama.',
});

export const diskRefused = defineProblem<{ code: string; file: string }>({
  kode: 'MSN-07',
  tingkat: 'salah',
  judul: 'Folder tidak dapat ditulisi',
  message: ({ code, file }) => `Komputer menolak penulisan ke ${quote(file)} (${code}). ${STAYS}`,
  action: () =>
    'Periksa hak akses folder itu dan tutup program yang sedang membukanya, lalu ulangi perintah yang sama.',
});

export const resultNotWhole = defineProblem<{ work: Work; why: string }>({
  kode: 'MSN-08',
  tingkat: 'salah',
  judul: 'Hasil tidak utuh',
  message: ({ work, why }) =>
    `Situs ini selesai ${work}, tetapi hasilnya tidak utuh: ${why}. ${OURS} ${STAYS}`,
  action: () => TELL,
});

export const outputTaken = defineProblem<{ folder: string }>({
  kode: 'MSN-09',
  tingkat: 'salah',
  judul: 'Folder keluaran sudah terisi',
  message: ({ folder }) =>
    `Folder ${quote(folder)} berisi berkas yang bukan buatan program ini, sehingga tidak ditimpa.`,
  action: () => 'Pindahkan isi folder itu ke tempat lain, lalu ulangi perintah yang sama.',
});
