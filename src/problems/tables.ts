import { defineProblem } from './problem.ts';
import { anyOf, capital, countText, quote, quotedList, rowsText, suggestionOr } from './words.ts';

/** Where in a table: the heading as written, and every row with the same fault. */
interface Cells {
  column: string;
  rows: readonly number[];
}

const at = ({ column, rows }: Cells): string => `Kolom ${quote(column)} baris ${rowsText(rows)}`;

export const rowShort = defineProblem<{
  row: number;
  cells: number;
  headings: number;
  missing: readonly string[];
  sign: string;
}>({
  kode: 'CSV-01',
  tingkat: 'salah',
  judul: 'Baris kurang kolom',
  message: ({ row, cells, headings, missing }) =>
    `Baris ${row} berisi ${cells} kolom, padahal judulnya ${headings}; ${quotedList(missing)} tidak ada.`,
  action: ({ sign }) => `Lengkapi baris itu; kolom yang memang kosong tetap diberi pemisah ${quote(sign)}.`,
});

export const codeBecameDate = defineProblem<Cells & { written: string; excel: string }>({
  kode: 'CSV-02',
  tingkat: 'salah',
  judul: 'Kode berubah menjadi tanggal',
  message: ({ written, ...cells }) =>
    `${at(cells)} berisi ${quote(written)}; Excel mengubah kode seperti \`2.16\` menjadi tanggal.`,
  action: ({ excel }) => `Di Excel pilih ${excel}, *Format Sel › Teks*, lalu ketik ulang kodenya.`,
});

export const quoteUnclosed = defineProblem<{ row: number }>({
  kode: 'CSV-03',
  tingkat: 'salah',
  judul: 'Tanda kutip belum ditutup',
  message: ({ row }) =>
    `Tanda kutip di baris ${row} tidak punya pasangan, sehingga semua baris sesudahnya ikut terbaca sebagai satu isi.`,
  action: () => 'Tambahkan `"` di akhir isi sel itu, atau hapus tanda kutipnya.',
});

export const textAfterQuote = defineProblem<{ row: number }>({
  kode: 'CSV-04',
  tingkat: 'salah',
  judul: 'Tulisan setelah tanda kutip',
  message: ({ row }) => `Di baris ${row} ada tulisan setelah tanda kutip penutup.`,
  action: () => 'Tulis tanda kutip di tengah isi dua kali: `""`.',
});

export const rowLong = defineProblem<{ row: number; cells: number; headings: number; sign: string }>({
  kode: 'CSV-05',
  tingkat: 'salah',
  judul: 'Baris kelebihan kolom',
  message: ({ row, cells, headings }) =>
    `Baris ${row} berisi ${cells} kolom, padahal judulnya hanya ${headings}.`,
  action: ({ sign }) =>
    `Bila suatu isi memuat ${quote(sign)}, apit isi itu dengan tanda kutip: \`"Meja${sign} kursi"\`.`,
});

export const oneColumn = defineProblem<{ written: string }>({
  kode: 'CSV-06',
  tingkat: 'salah',
  judul: 'Pemisah kolom tidak terbaca',
  message: ({ written }) => `Seluruh judul terbaca sebagai satu kolom: ${quote(written)}.`,
  action: () => 'Pakai titik koma di antara kolom, atau simpan dari Excel sebagai *CSV UTF-8*.',
});

export const headingUnknown = defineProblem<{
  written: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  kode: 'CSV-07',
  tingkat: 'salah',
  judul: 'Judul kolom tidak dikenal',
  message: ({ written }) => `Judul kolom ${quote(written)} tidak dikenal.`,
  action: ({ suggestion, known }) =>
    suggestionOr(
      suggestion,
      `${capital(anyOf(known))}. Bila kolom itu tidak untuk terbit, pindahkan ke tabel lain di luar folder situs.`,
    ),
});

export const headingMissing = defineProblem<{ label: string; key: string }>({
  kode: 'CSV-08',
  tingkat: 'salah',
  judul: 'Kolom wajib tidak ada',
  message: ({ label }) => `Kolom ${label} tidak ada.`,
  action: ({ key }) => `Tambahkan kolom berjudul ${quote(key)}.`,
});

export const headingTwice = defineProblem<{ first: string; second: string }>({
  kode: 'CSV-09',
  tingkat: 'salah',
  judul: 'Dua kolom dengan arti sama',
  message: ({ first, second }) =>
    first === second
      ? `Judul kolom ${quote(first)} ada dua kali.`
      : `Judul kolom ${quote(first)} dan ${quote(second)} berarti sama.`,
  action: () => 'Betulkan judul salah satunya, atau gabungkan isinya di satu kolom.',
});

export const headingEmpty = defineProblem<{ column: string; rows: readonly number[] }>({
  kode: 'CSV-10',
  tingkat: 'salah',
  judul: 'Kolom tanpa judul',
  message: ({ column, rows }) =>
    `Kolom ${column} berisi tulisan di baris ${rowsText(rows)}, tetapi tidak berjudul.`,
  action: () => 'Beri judul pada kolom itu, atau pindahkan isinya ke tabel lain di luar folder situs.',
});

export const headingsNotFound = defineProblem<{ known: readonly string[]; sheets?: readonly string[] }>({
  kode: 'CSV-11',
  tingkat: 'salah',
  judul: 'Baris judul tidak ditemukan',
  message: ({ sheets = [] }) =>
    `Sepuluh baris pertama ${sheets.length > 1 ? `lembar ${quotedList(sheets)}` : 'tabel ini'} tidak memuat judul kolom yang dikenal.`,
  action: ({ known }) => `Tulis judul kolom di baris pertama, seperti ${quotedList(known)}.`,
});

export const numberUnreadable = defineProblem<Cells & { written: string; example: string }>({
  kode: 'CSV-12',
  tingkat: 'salah',
  judul: 'Angka tidak terbaca',
  message: ({ written, ...cells }) => `${at(cells)} berisi ${quote(written)}, yang bukan angka.`,
  action: ({ example }) =>
    `Tulis angkanya saja, misalnya ${quote(example)}; kosongkan selnya bila belum ada.`,
});

export const numberEnglish = defineProblem<Cells & { written: string }>({
  kode: 'CSV-13',
  tingkat: 'salah',
  judul: 'Angka cara Inggris',
  message: ({ written, ...cells }) => `${at(cells)} berisi ${quote(written)}, dengan koma untuk ribuan.`,
  action: () => 'Pakai titik untuk ribuan dan koma untuk pecahan: `1.250.000,50`.',
});

export const numberScientific = defineProblem<Cells & { written: string; excel: string }>({
  kode: 'CSV-14',
  tingkat: 'salah',
  judul: 'Angka panjang diringkas Excel',
  message: ({ written, ...cells }) =>
    `${at(cells)} berisi ${quote(written)}; Excel meringkas angka yang panjang, dan sebagian angkanya hilang.`,
  action: ({ excel }) => `Di Excel pilih ${excel}, *Format Sel › Teks*, lalu ketik ulang angkanya.`,
});

export const numberAmbiguous = defineProblem<Cells & { written: string }>({
  kode: 'CSV-15',
  tingkat: 'salah',
  judul: 'Titik dan koma tidak pada tempatnya',
  message: ({ written, ...cells }) =>
    `${at(cells)} berisi ${quote(written)}; titik dan komanya tidak terbaca.`,
  action: () => 'Pakai titik untuk ribuan dan koma untuk pecahan: `1.250.000,50`.',
});

export const numberDoubtful = defineProblem<
  Cells & { written: string; asThousands: string; asDecimal: string }
>({
  kode: 'CSV-16',
  tingkat: 'salah',
  judul: 'Angka dapat dibaca dua cara',
  message: ({ written, asThousands, asDecimal, ...cells }) =>
    `${at(cells)} berisi ${quote(written)}, yang dapat berarti ${asThousands} atau ${asDecimal}.`,
  action: ({ asThousands, asDecimal }) =>
    `Tulis ${quote(asThousands)} atau ${quote(asDecimal)}, sesuai maksudnya.`,
});

export const cellError = defineProblem<Cells & { written: string }>({
  kode: 'CSV-17',
  tingkat: 'salah',
  judul: 'Sel berisi kesalahan rumus',
  message: ({ written, ...cells }) =>
    `${at(cells)} berisi ${quote(written)}, tanda rumus yang gagal dihitung.`,
  action: () => 'Betulkan rumusnya di Excel, atau ganti dengan hasilnya.',
});

export const cellFormula = defineProblem<Cells & { written: string }>({
  kode: 'CSV-18',
  tingkat: 'salah',
  judul: 'Sel berisi rumus',
  message: ({ written, ...cells }) => `${at(cells)} berisi rumus ${quote(written)}, bukan hasilnya.`,
  action: () => 'Di Excel salin kolom itu, lalu *Tempel Spesial › Nilai*.',
});

export const digitsLost = defineProblem<Cells & { excel: string }>({
  kode: 'CSV-19',
  tingkat: 'salah',
  judul: 'Angka panjang terpotong',
  message: (cells) =>
    `${at(cells)} berisi angka panjang yang ekornya sudah menjadi nol; Excel hanya menyimpan 15 angka pertama.`,
  action: ({ excel }) => `Di Excel pilih ${excel}, *Format Sel › Teks*, lalu ketik ulang angkanya.`,
});

export const zeroLost = defineProblem<Cells & { written: string; better: string }>({
  kode: 'CSV-20',
  tingkat: 'catatan',
  judul: 'Angka nol di depan hilang',
  message: ({ written, ...cells }) =>
    `${at(cells)} berisi ${quote(written)}; angka nol di depannya tampaknya hilang.`,
  action: ({ better }) =>
    `Bila benar, tulis ${quote(better)} dan atur kolomnya di Excel: *Format Sel › Teks*.`,
});

export const codesUneven = defineProblem<Cells & { written: string; longer: string }>({
  kode: 'CSV-21',
  tingkat: 'catatan',
  judul: 'Kode mungkin kehilangan nol',
  message: ({ written, longer, ...cells }) =>
    `${at(cells)} berisi ${quote(written)}, lebih pendek dari ${quote(longer)} di kolom yang sama.`,
  action: ({ written }) =>
    `Bila kodenya ${quote(`${written}0`)}, tulis demikian dan atur kolomnya di Excel: *Format Sel › Teks*.`,
});

export const cellMissing = defineProblem<Cells & { label: string; example: string | undefined }>({
  kode: 'CSV-22',
  tingkat: 'salah',
  judul: 'Sel wajib kosong',
  message: ({ label, column, rows }) =>
    `${label} belum diisi: kolom ${quote(column)} baris ${rowsText(rows)} kosong.`,
  action: ({ example }) =>
    example === undefined
      ? 'Isi selnya; bila baris itu hanya jumlah, hapus barisnya.'
      : `Isi selnya, misalnya ${quote(example)}.`,
});

export const rowsMany = defineProblem<{ most: number }>({
  kode: 'CSV-23',
  tingkat: 'salah',
  judul: 'Tabel terlalu panjang',
  message: ({ most }) => `Tabel ini lebih dari ${countText(most)} baris.`,
  action: () => 'Bagi menjadi beberapa berkas.',
});

export const quoteLate = defineProblem<{ row: number }>({
  kode: 'CSV-24',
  tingkat: 'salah',
  judul: 'Spasi sebelum tanda kutip',
  message: ({ row }) =>
    `Di baris ${row} ada spasi sebelum tanda kutip, sehingga tanda kutipnya ikut terbaca sebagai isi.`,
  action: () => 'Hapus spasi di antara pemisah dan tanda kutip.',
});

export const dateInCell = defineProblem<Cells & { written: string; reason: string }>({
  kode: 'CSV-25',
  tingkat: 'salah',
  judul: 'Tanggal tidak terbaca',
  message: ({ written, reason, ...cells }) => `${at(cells)} berisi ${quote(written)}, yang ${reason}.`,
  action: () => 'Tulis tahun, bulan, hari, misalnya `2026-11-24`.',
});

export const tableEmpty = defineProblem({
  kode: 'CSV-26',
  tingkat: 'catatan',
  judul: 'Tabel belum berisi',
  message: () => 'Tabel ini belum memuat satu baris pun di bawah judulnya.',
  action: () => 'Isi barisnya, atau pindahkan berkasnya ke luar folder situs sampai ada isinya.',
});

export const tableTwice = defineProblem<{ first: string; second: string }>({
  kode: 'CSV-27',
  tingkat: 'salah',
  judul: 'Dua tabel untuk hal yang sama',
  message: ({ first, second }) => `${quote(first)} dan ${quote(second)} berisi tabel yang sama.`,
  action: () => 'Biarkan yang terbaru saja, pindahkan yang lain ke luar folder situs.',
});

export const rupiahNotWhole = defineProblem<Cells & { written: string }>({
  kode: 'CSV-28',
  tingkat: 'salah',
  judul: 'Rupiah tidak bulat',
  message: ({ written, ...cells }) => `${at(cells)} berisi ${quote(written)}, yang bukan rupiah bulat.`,
  action: () => 'Bulatkan ke rupiah, tanpa sen: `1.250.000`.',
});

export const totalsLeftOut = defineProblem<{ rows: readonly number[]; written: string }>({
  kode: 'CSV-29',
  tingkat: 'catatan',
  judul: 'Baris jumlah tidak dihitung',
  message: ({ rows, written }) =>
    `Baris ${rowsText(rows)} (${quote(written)}) adalah jumlah, sehingga tidak dibaca sebagai isi tabel.`,
  action: () => 'Biarkan saja: situs menjumlahkan sendiri. Bila itu bukan jumlah, isi kodenya.',
});

export const totalsDiffer = defineProblem<{ column: string; row: number; total: string; sum: string }>({
  kode: 'CSV-30',
  tingkat: 'catatan',
  judul: 'Jumlah tidak sama dengan barisnya',
  message: ({ column, row, total, sum }) =>
    `Kolom ${quote(column)} baris ${row} berjumlah ${quote(total)}, sedangkan baris-baris di atasnya ${quote(sum)}.`,
  action: () => 'Cocokkan angka setiap baris; yang ditayangkan adalah hasil penjumlahan barisnya.',
});

export const tableUnnamed = defineProblem<{ name: string; table: string; better: string }>({
  kode: 'CSV-31',
  tingkat: 'catatan',
  judul: 'Tabel tidak dibaca karena namanya',
  message: ({ name, table }) =>
    `${quote(name)} tidak dibaca sebagai tabel ${table}, sehingga barisnya tidak tayang.`,
  action: ({ better }) => `Ganti namanya menjadi ${quote(better)}; biarkan bila hanya untuk diunduh.`,
});

export const numberingLeftOut = defineProblem<{ row: number }>({
  kode: 'CSV-32',
  tingkat: 'catatan',
  judul: 'Baris nomor kolom dilewati',
  message: ({ row }) => `Baris ${row} hanya memuat nomor kolom, sehingga tidak dibaca sebagai isi tabel.`,
  action: () => 'Hapus baris itu agar tidak membingungkan.',
});

export const columnDoubtful = defineProblem<{
  column: string;
  file: string;
  row: number;
  written: string;
  asThousands: string;
  asDecimal: string;
}>({
  kode: 'CSV-33',
  tingkat: 'catatan',
  judul: 'Kolom data dapat dibaca dua cara',
  message: ({ column, file, row, written, asThousands, asDecimal }) =>
    `Kolom ${quote(column)} di ${quote(file)} baris ${row} berisi ${quote(written)}, yang dapat berarti ${asThousands} atau ${asDecimal}; kolom itu tampil apa adanya dan tidak digambar.`,
  action: ({ asThousands, asDecimal }) =>
    `Tulis ${quote(asThousands)} atau ${quote(asDecimal)}, sesuai maksudnya, di seluruh kolom.`,
});
