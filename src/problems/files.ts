import { defineProblem } from './problem.ts';
import { countText, quote, quotedList, sizeText, suggestionOr } from './words.ts';

export const fileLink = defineProblem<{ path: string; folder: string }>({
  kode: 'BRK-01',
  tingkat: 'salah',
  judul: 'Pintasan berkas',
  message: ({ path }) => `${quote(path)} adalah pintasan ke tempat lain, dan isinya tidak ikut diterbitkan.`,
  action: ({ folder }) => `Hapus pintasan itu, lalu salin berkas aslinya ke folder ${quote(folder)}.`,
});

export const sameName = defineProblem<{ name: string; twin: string }>({
  kode: 'BRK-02',
  tingkat: 'salah',
  judul: 'Nama hanya beda huruf besar',
  message: ({ name, twin }) =>
    `${quote(name)} dan ${quote(twin)} adalah satu berkas di Windows, tetapi dua berkas di peladen.`,
  action: () => 'Ubah nama salah satunya.',
});

export const nameReserved = defineProblem<{ name: string; better: string }>({
  kode: 'BRK-03',
  tingkat: 'salah',
  judul: 'Nama dipakai Windows',
  message: ({ name }) =>
    `Nama ${quote(name)} dipakai Windows sendiri, sehingga berkasnya tidak dapat disimpan di sana.`,
  action: ({ better }) => `Ubah namanya, misalnya menjadi ${quote(better)}.`,
});

export const nameForbidden = defineProblem<{ name: string; better: string }>({
  kode: 'BRK-04',
  tingkat: 'salah',
  judul: 'Tanda terlarang di nama',
  message: ({ name }) => `Nama ${quote(name)} memuat tanda yang tidak dapat disimpan di Windows.`,
  action: ({ better }) => `Ubah namanya, misalnya menjadi ${quote(better)}.`,
});

export const nameEnd = defineProblem<{ name: string; better: string }>({
  kode: 'BRK-05',
  tingkat: 'salah',
  judul: 'Nama berakhir titik atau spasi',
  message: ({ name }) =>
    `Nama ${quote(name)} berakhir dengan titik atau spasi, dan Windows membuangnya diam-diam.`,
  action: ({ better }) => `Ubah namanya, misalnya menjadi ${quote(better)}.`,
});

export const nameInvisible = defineProblem<{ name: string; better: string }>({
  kode: 'BRK-06',
  tingkat: 'salah',
  judul: 'Huruf tak terlihat di nama',
  message: ({ name }) => `Nama ${quote(name)} memuat huruf yang tidak terlihat.`,
  action: ({ better }) => `Ketik ulang namanya, misalnya ${quote(better)}.`,
});

export const nameLong = defineProblem<{ name: string }>({
  kode: 'BRK-07',
  tingkat: 'salah',
  judul: 'Nama terlalu panjang',
  message: ({ name }) => `Nama ${quote(name)} terlalu panjang untuk disimpan di semua komputer.`,
  action: () => 'Pendekkan namanya menjadi paling banyak 100 huruf.',
});

export const folderDeep = defineProblem<{ path: string; most: number }>({
  kode: 'BRK-08',
  tingkat: 'salah',
  judul: 'Folder bersusun terlalu dalam',
  message: ({ path, most }) => `Folder ${quote(path)} berada lebih dari ${most} susun di dalam folder situs.`,
  action: () => 'Pindahkan isinya ke folder yang lebih dekat.',
});

export const notPlainFile = defineProblem<{ path: string }>({
  kode: 'BRK-09',
  tingkat: 'salah',
  judul: 'Bukan berkas biasa',
  message: ({ path }) => `${quote(path)} bukan berkas biasa, sehingga tidak dapat diterbitkan.`,
  action: () => 'Hapus dari folder situs, atau ganti dengan berkas biasa.',
});

export const kindRefused = defineProblem<{ name: string }>({
  kode: 'BRK-10',
  tingkat: 'salah',
  judul: 'Jenis berkas tidak diterima',
  message: ({ name }) => `${quote(name)} bukan jenis berkas yang boleh diterbitkan.`,
  action: () =>
    'Hapus dari folder situs. Yang diterima: md, mdx, yaml, csv, xlsx, jpg, png, webp, gif, pdf, docx, dan geojson.',
});

export const fileLarge = defineProblem<{ name: string; size: number; most: number }>({
  kode: 'BRK-11',
  tingkat: 'salah',
  judul: 'Berkas terlalu besar',
  message: ({ name, size, most }) =>
    `Ukuran ${quote(name)} ${sizeText(size)}, padahal paling besar ${sizeText(most)}.`,
  action: () => 'Kecilkan berkasnya, atau bagi menjadi beberapa berkas.',
});

export const notText = defineProblem<{ name: string }>({
  kode: 'BRK-12',
  tingkat: 'salah',
  judul: 'Bukan berkas tulisan',
  message: ({ name }) => `Isi ${quote(name)} tidak terbaca sebagai tulisan.`,
  action: () => 'Buka berkas aslinya, lalu simpan ulang sebagai teks dengan pengodean UTF-8.',
});

export const mojibake = defineProblem<{ sample: string }>({
  kode: 'BRK-13',
  tingkat: 'salah',
  judul: 'Huruf rusak',
  message: ({ sample }) => `Berkas ini memuat huruf yang rusak, misalnya ${quote(sample)}.`,
  action: () => 'Ketik ulang huruf yang rusak, lalu simpan berkas dengan pengodean UTF-8.',
});

export const nameCleaned = defineProblem<{ name: string; slug: string }>({
  kode: 'BRK-14',
  tingkat: 'catatan',
  judul: 'Nama berkas dirapikan',
  message: ({ name, slug }) =>
    `Nama ${quote(name)} memuat spasi, huruf besar, atau tanda lain; di situs dipakai ${quote(slug)}.`,
  action: () => 'Tidak ada yang harus diubah. Agar sama, beri berkas itu nama yang dipakai di situs.',
});

export const kindMismatch = defineProblem<{ name: string; kind: string }>({
  kode: 'BRK-15',
  tingkat: 'salah',
  judul: 'Isi tidak sesuai nama',
  message: ({ name, kind }) => `Isi ${quote(name)} ternyata ${kind}.`,
  action: () => 'Simpan ulang dari program asalnya dengan jenis yang sesuai namanya.',
});

export const fileOpen = defineProblem<{ name: string }>({
  kode: 'BRK-16',
  tingkat: 'catatan',
  judul: 'Berkas sedang dibuka',
  message: ({ name }) =>
    `${quote(name)} menandakan berkasnya masih dibuka; perubahan terakhir mungkin belum tersimpan.`,
  action: () => 'Simpan dan tutup berkas itu di Excel atau Word.',
});

export const fileMacro = defineProblem<{ name: string }>({
  kode: 'BRK-17',
  tingkat: 'salah',
  judul: 'Dokumen memuat makro',
  message: ({ name }) => `${quote(name)} memuat makro, yaitu perintah program di dalam dokumen.`,
  action: ({ name }) =>
    `Simpan ulang tanpa makro, sebagai ${name.toLowerCase().includes('.xls') ? '*Buku Kerja Excel (.xlsx)*' : '*Dokumen Word (.docx)*'}.`,
});

export const filesMany = defineProblem<{ most: number }>({
  kode: 'BRK-18',
  tingkat: 'salah',
  judul: 'Terlalu banyak berkas',
  message: ({ most }) => `Folder situs ini memuat lebih dari ${countText(most)} berkas.`,
  action: () => 'Hapus berkas yang tidak dipakai lagi.',
});

export const fileUnreadable = defineProblem<{ path: string }>({
  kode: 'BRK-19',
  tingkat: 'salah',
  judul: 'Berkas tidak dapat dibuka',
  message: ({ path }) => `${quote(path)} tidak dapat dibuka.`,
  action: () => 'Tutup program yang memakainya dan periksa izin berkasnya, lalu coba lagi.',
});

export const folderUnknown = defineProblem<{
  folder: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  kode: 'BRK-20',
  tingkat: 'salah',
  judul: 'Folder tidak dikenal',
  message: ({ folder }) => `Folder ${quote(folder)} tidak dikenal, sehingga isinya tidak ikut diterbitkan.`,
  action: ({ suggestion, known }) =>
    suggestionOr(suggestion, `Pindahkan isinya ke salah satu folder ini: ${quotedList(known, 'atau')}.`),
});

export const fileMisplaced = defineProblem<{ path: string; allowed: string }>({
  kode: 'BRK-21',
  tingkat: 'salah',
  judul: 'Berkas tidak pada tempatnya',
  message: ({ path }) => `${quote(path)} tidak dibaca di folder ini, sehingga isinya tidak ikut diterbitkan.`,
  action: ({ allowed }) => `Pindahkan berkas itu, atau hapus. Tempat yang dibaca: ${allowed}.`,
});

export const folderMissing = defineProblem<{ folder: string }>({
  kode: 'BRK-22',
  tingkat: 'salah',
  judul: 'Folder tidak ada',
  message: ({ folder }) => `Folder ${quote(folder)} tidak ditemukan.`,
  action: () => 'Periksa ejaan namanya, atau buat foldernya.',
});

export const fileEmpty = defineProblem<{ name: string }>({
  kode: 'BRK-23',
  tingkat: 'salah',
  judul: 'Berkas kosong',
  message: ({ name }) => `${quote(name)} kosong.`,
  action: () => 'Isi berkas itu, atau hapus bila tidak dipakai.',
});

export const fileMissing = defineProblem<{ name: string; purpose: string }>({
  kode: 'BRK-24',
  tingkat: 'salah',
  judul: 'Berkas wajib tidak ada',
  message: ({ name, purpose }) => `Berkas ${quote(name)}, tempat ${purpose}, tidak ada.`,
  action: ({ name }) => `Buat berkas ${quote(name)} di folder situs ini.`,
});

export const geoJsonBroken = defineProblem<{ name: string }>({
  kode: 'BRK-25',
  tingkat: 'salah',
  judul: 'Berkas peta tidak terbaca',
  message: ({ name }) => `${quote(name)} tidak terbaca sebagai GeoJSON.`,
  action: () => 'Ekspor ulang dari program peta sebagai GeoJSON.',
});
