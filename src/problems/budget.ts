import { defineProblem } from './problem.ts';
import { quote, quotedList } from './words.ts';

/** What is told of budget tables of the whole kabupaten. */

const FAULTS = {
  BUKAN_TABEL: 'bukan Excel (.xlsx) atau CSV',
  TANPA_JUDUL: 'judul kolomnya tidak dikenal',
  TERLALU_PANJANG: 'barisnya lebih dari 100.000',
} as const;

export const tableUnknown = defineProblem<{ name: string; fault: keyof typeof FAULTS }>({
  kode: 'TTP-26',
  tingkat: 'catatan',
  judul: 'Tabel anggaran tidak dikenal',
  message: ({ name, fault }) => `${quote(name)} tidak dibaca sebagai tabel anggaran: ${FAULTS[fault]}.`,
  action: ({ fault }) =>
    fault === 'TERLALU_PANJANG'
      ? 'Unduh per bulan atau per perangkat daerah, lalu ulangi.'
      : 'Yang dikenal: rekap dan laporan realisasi dari SIPD-RI, atau tabel dengan kolom Kode SKPD, Kode, Nama, dan Pagu.',
});

export const amountUnread = defineProblem<{ name: string; line: number; column: string; text: string }>({
  kode: 'TTP-27',
  tingkat: 'catatan',
  judul: 'Angka anggaran tidak terbaca',
  message: ({ name, line, column, text }) =>
    `Baris ${line} di ${quote(name)}: ${column} ${quote(text)} tidak terbaca sebagai angka, jadi tidak ada yang diambil.`,
  action: () => 'Perbaiki angkanya di tabel itu, atau unduh lagi dari SIPD-RI.',
});

export const sumsDiffer = defineProblem<{ name: string; stated: string; sum: string }>({
  kode: 'TTP-28',
  tingkat: 'catatan',
  judul: 'Jumlah tabel tidak cocok',
  message: ({ name, stated, sum }) =>
    `${quote(name)} menyebut jumlah ${stated}, sedangkan baris-barisnya berjumlah ${sum}; tidak ada yang diambil.`,
  action: () => 'Unduh lagi tabelnya secara utuh; mungkin ada baris yang terhapus atau tersaring.',
});

export const dayMissing = defineProblem<{ name: string }>({
  kode: 'TTP-29',
  tingkat: 'catatan',
  judul: 'Hari realisasi belum disebut',
  message: ({ name }) => `${quote(name)} memuat realisasi, tetapi harinya belum disebut.`,
  action: () => 'Ulangi dengan `--per`, misalnya `--per 2026-10-31`.',
});

export const yearUnclear = defineProblem<{ name: string; years: readonly number[] }>({
  kode: 'TTP-30',
  tingkat: 'catatan',
  judul: 'Tahun anggaran belum jelas',
  message: ({ name, years }) =>
    years.length > 1
      ? `${quote(name)} memuat lebih dari satu tahun: ${years.join(', ')}.`
      : `${quote(name)} tidak menyebut tahun anggaran.`,
  action: ({ years }) =>
    years.length > 1
      ? 'Unduh tabelnya untuk satu tahun saja.'
      : 'Ulangi dengan `--tahun`, misalnya `--tahun 2026`.',
});

export const tablesMany = defineProblem<{ names: readonly string[] }>({
  kode: 'TTP-31',
  tingkat: 'catatan',
  judul: 'Dua tabel untuk hal yang sama',
  message: ({ names }) => `${quotedList(names)} menyebut hal yang sama, jadi tidak ada yang diambil.`,
  action: () => 'Sebut satu tabel saja; hanya laporan realisasi bulanan yang boleh beberapa sekaligus.',
});

export const ownerOfNobody = defineProblem<{
  code: string;
  nama: string;
  rows: number;
  sum: string;
  likely?: string;
}>({
  kode: 'TTP-32',
  tingkat: 'catatan',
  judul: 'Perangkat daerah belum dikenali',
  message: ({ code, nama, rows, sum }) =>
    `${nama || 'Tanpa nama'} (${code}): ${rows} baris, ${sum}, belum ada situsnya.`,
  action: ({ code, likely }) =>
    `Tulis \`kode_skpd: ${code}\` pada ${likely === undefined ? 'perangkat daerahnya' : `\`${likely}\`, bila benar itu,`} di \`_kabupaten/register.yaml\`.`,
});

export const folderMissing = defineProblem<{ situs: string }>({
  kode: 'TTP-33',
  tingkat: 'catatan',
  judul: 'Folder situs belum ada',
  message: ({ situs }) => `Situs ${quote(situs)} belum punya folder, jadi anggarannya tidak dimasukkan.`,
  action: ({ situs }) => `Buat dahulu dengan \`npm run new -- ${situs}\`.`,
});

export const yearInExcel = defineProblem<{ path: string }>({
  kode: 'TTP-34',
  tingkat: 'catatan',
  judul: 'Tabel tahun itu berbentuk Excel',
  message: ({ path }) => `${quote(path)} berbentuk Excel, yang tidak ditulis oleh program.`,
  action: () => 'Simpan tabel itu sebagai CSV dengan nama yang sama, hapus yang .xlsx, lalu ulangi.',
});

export const tableBroken = defineProblem<{ path: string }>({
  kode: 'TTP-35',
  tingkat: 'catatan',
  judul: 'Tabel program belum dapat dibaca',
  message: ({ path }) => `${quote(path)} tidak punya judul kolom yang dikenal, jadi dibiarkan.`,
  action: () => 'Jalankan `npm run check`, perbaiki tabelnya, lalu ulangi.',
});

export const spentLess = defineProblem<{ label: string; was: string; comes: string }>({
  kode: 'TTP-36',
  tingkat: 'catatan',
  judul: 'Realisasi menjadi lebih kecil',
  message: ({ label, was, comes }) => `${label}: realisasi ${was} akan menjadi ${comes}, jadi dibiarkan.`,
  action: () =>
    'Sebut semua laporan bulanan tahun itu sekaligus. Bila memang berkurang, ubah sendiri di tabelnya.',
});
