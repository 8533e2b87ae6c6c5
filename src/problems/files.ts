import { defineProblem } from './problem.ts';
import { type Stray, strayWords } from './stray-words.ts';
import { countText, quote, quotedList, sizeText } from './words.ts';

export const fileLink = defineProblem<{ path: string; folder: string }>({
  kode: 'BRK-01',
  tingkat: 'salah',
  judul: 'Pintasan berkas',
  message: ({ path }) => `${quote(path)} adalah pintasan ke tempat lain, dan isinya tidak ikut diterbitkan.`,
  action: ({ folder }) => `Sebagai ganti pintasan itu, salin berkas aslinya ke folder ${quote(folder)}.`,
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
  action: () => 'Pindahkan ke luar folder situs, atau ganti dengan berkas biasa.',
});

/** A file of a kind that no situs offers: the situs goes out without it. */
export const kindRefused = defineProblem<Stray>({
  kode: 'BRK-10',
  tingkat: 'catatan',
  judul: 'Berkas tidak ikut diterbitkan',
  message: (stray) =>
    `${quote(stray.name)} adalah ${strayWords(stray).what}. Berkas ini tidak ikut diterbitkan.`,
  action: (stray) => strayWords(stray).action,
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
    `Nama ${quote(name)} memuat spasi, huruf besar, atau tanda lain; saat terbit namanya menjadi ${quote(slug)}.`,
  action: () => 'Tidak ada yang harus diubah. Agar sama, beri berkas itu nama tersebut.',
});

export const kindMismatch = defineProblem<{ name: string; kind: string }>({
  kode: 'BRK-15',
  tingkat: 'salah',
  judul: 'Isi tidak sesuai nama',
  message: ({ name, kind }) => `Isi ${quote(name)} ternyata ${kind}.`,
  action: ({ kind }) =>
    MISMATCH_ACTIONS[kind] ?? 'Simpan ulang dari program asalnya dengan jenis yang sesuai namanya.',
});

const MISMATCH_ACTIONS: Readonly<Record<string, string>> = {
  'berkas yang terpotong': 'Salin ulang dari berkas aslinya; yang ini tidak utuh.',
  'halaman dari internet':
    'Unduh ulang berkasnya, lalu simpan ulang di sini; yang terunduh halaman, bukan berkasnya.',
};

export const fileOpen = defineProblem<{ name: string }>({
  kode: 'BRK-16',
  tingkat: 'catatan',
  judul: 'Berkas sedang dibuka',
  message: ({ name }) =>
    `${quote(name)} menandakan berkasnya masih dibuka; perubahan terakhir mungkin belum tersimpan.`,
  action: () => 'Simpan dan tutup berkas itu di Excel, Word, atau LibreOffice.',
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
  action: () => 'Pindahkan berkas yang tidak dipakai lagi ke luar folder situs.',
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
  /** How many files are in it. */
  count: number;
  /** The folder that was probably meant; absent: none is near. */
  suggestion: string | undefined;
  known: readonly string[];
}>({
  kode: 'BRK-20',
  tingkat: 'catatan',
  judul: 'Folder tidak dikenal',
  message: ({ folder, count }) =>
    `Folder ${quote(folder)} tidak dikenal, sehingga isinya (${countText(count)} berkas) tidak ikut diterbitkan.`,
  action: ({ suggestion, known }) =>
    suggestion === undefined
      ? `Pindahkan isinya ke salah satu folder ini: ${quotedList(known, 'atau')}.`
      : `Pindahkan isinya ke folder ${quote(suggestion)}.`,
});

export const fileMisplaced = defineProblem<{ path: string; remedy: string }>({
  kode: 'BRK-21',
  tingkat: 'catatan',
  judul: 'Berkas tidak pada tempatnya',
  message: ({ path }) => `${quote(path)} tidak dibaca di folder ini, sehingga isinya tidak ikut diterbitkan.`,
  action: ({ remedy }) => `${remedy}.`,
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
  action: ({ name }) => EMPTY_ACTIONS[name] ?? 'Tulis isinya, atau salin ulang dari berkas aslinya.',
});

/** Of files that every situs has: how to begin. */
const EMPTY_ACTIONS: Readonly<Record<string, string>> = {
  'situs.yaml':
    'Tulis isinya kembali, mulai dari baris `kontak:`, lalu di baris berikutnya, menjorok dua spasi, `telepon: ["(0274) 512345"]`. Contoh lengkap ada di panduan.',
  'alihkan.csv':
    'Tulis baris pertamanya `lama;baru`, lalu satu alamat lama dan alamat barunya di tiap baris.',
};

export const fileMissing = defineProblem<{ name: string; purpose: string; misnamed?: string }>({
  kode: 'BRK-24',
  tingkat: 'salah',
  judul: 'Berkas wajib tidak ada',
  message: ({ name, purpose }) => `Berkas ${quote(name)}, tempat ${purpose}, tidak ada.`,
  action: ({ name, misnamed }) =>
    misnamed === undefined
      ? `Buat berkas ${quote(name)} di folder situs ini.`
      : `Ganti nama ${quote(misnamed)} menjadi ${quote(name)}.`,
});

export const geoJsonBroken = defineProblem<{ name: string }>({
  kode: 'BRK-25',
  tingkat: 'salah',
  judul: 'Berkas peta tidak terbaca',
  message: ({ name }) => `${quote(name)} tidak terbaca sebagai GeoJSON.`,
  action: () => 'Ekspor ulang dari program peta sebagai GeoJSON.',
});

/** A file that its owner put beside the pages of a koleksi, and that no page names. */
export const fileUnnamed = defineProblem<{
  name: string;
  judul: string;
  slug: string;
  kind: 'word' | 'picture' | 'other';
}>({
  kode: 'BRK-26',
  tingkat: 'catatan',
  judul: 'Berkas belum disebut di halaman',
  message: ({ name, judul }) =>
    `${quote(name)} ada di folder ${judul}, tetapi tidak disebut di halaman mana pun. Berkas ini tidak ikut diterbitkan.`,
  action: ({ name, slug, kind }) => {
    if (kind === 'picture') {
      return `Tampilkan di halaman yang memerlukannya: ${quote(`![Apa yang terlihat](<${name}>)`, 120)}.`;
    }
    const link = quote(`[Unduh](<${name}>)`, 120);
    return kind === 'word'
      ? `Bila isinya akan menjadi halaman, salin tulisannya ke berkas baru ${quote(`${slug}.md`)}. Bila sebagai lampiran, sebut di halamannya: ${link}.`
      : `Sebut di halaman yang memerlukannya: ${link}.`;
  },
});

export const fileOfMachine = defineProblem<{ name: string; folders: number }>({
  kode: 'BRK-27',
  tingkat: 'catatan',
  judul: 'Berkas buatan komputer',
  message: ({ name, folders }) =>
    `${quote(name)} dibuat komputer sendiri${folders > 1 ? ` di ${countText(folders)} folder` : ''}. Berkas ini tidak ikut diterbitkan.`,
  action: () => 'Biarkan saja; tidak ada yang perlu diubah.',
});

export const sameNameTwice = defineProblem<{ name: string }>({
  kode: 'BRK-28',
  tingkat: 'salah',
  judul: 'Dua berkas dengan nama yang sama',
  message: ({ name }) =>
    `${quote(name)} ada dua kali di folder ini: satu disimpan dengan cara Mac, satu dengan cara Windows.`,
  action: () =>
    'Buka keduanya, gabungkan isinya di satu berkas, lalu pindahkan yang lain ke luar folder situs.',
});

export const txtAdded = defineProblem<{ name: string; right: string }>({
  kode: 'BRK-29',
  tingkat: 'catatan',
  judul: 'Akhiran .txt di belakang nama',
  message: ({ name }) =>
    `Notepad menambahkan \`.txt\` pada ${quote(name)}. Berkas ini tidak ikut diterbitkan.`,
  action: ({ right }) => `Ganti namanya menjadi ${quote(right)}.`,
});

export const fileOverLimit = defineProblem<{ name: string; why: string }>({
  kode: 'BRK-40',
  tingkat: 'salah',
  judul: 'Berkas melewati batas',
  message: ({ name, why }) => `Berkas ${quote(name)} tidak selesai dibaca: ${why}. Isinya tidak diterbitkan.`,
  action: () =>
    'Buang bagian yang berulang-ulang atau bersusun dalam, atau bagi menjadi beberapa berkas yang lebih kecil.',
});

export const fileThrew = defineProblem<{ name: string; error: string }>({
  kode: 'BRK-41',
  tingkat: 'salah',
  judul: 'Program gagal membaca berkas',
  message: ({ name, error }) =>
    `Berkas ${quote(name)} tidak selesai dibaca karena program gagal: ${quote(error)}. Kesalahan ada di pihak kami, bukan pada isi berkas.`,
  action: () =>
    'Keluarkan berkas itu dari folder situs untuk sementara, lalu sampaikan pesan ini kepada pengelola program.',
});
