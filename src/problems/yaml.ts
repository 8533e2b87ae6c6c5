import { defineProblem } from './problem.ts';
import { countText, quote } from './words.ts';

export const tabIndent = defineProblem<{ line: number }>({
  kode: 'YML-01',
  tingkat: 'salah',
  judul: 'Tab di awal baris',
  message: ({ line }) => `Baris ${line} diawali tab, sehingga susunannya tidak terbaca.`,
  action: () => 'Hapus tab itu, lalu ketik dua spasi.',
});

export const colonInside = defineProblem<{ key: string; written: string }>({
  kode: 'YML-02',
  tingkat: 'salah',
  judul: 'Titik dua di dalam isi',
  message: ({ key }) =>
    `Isi ${quote(key)} memuat titik dua, dan bagian setelahnya terbaca sebagai isian lain.`,
  action: ({ key, written }) => `Apit dengan tanda kutip: ${quote(`${key}: "${written}"`)}.`,
});

export const quoteOpen = defineProblem<{ line: number; sign: string }>({
  kode: 'YML-03',
  tingkat: 'salah',
  judul: 'Tanda kutip belum ditutup',
  message: ({ line }) =>
    `Tanda kutip di baris ${line} tidak punya pasangan, sehingga baris sesudahnya ikut terbaca sebagai isi.`,
  action: ({ line, sign }) => `Tambahkan ${quote(sign)} di akhir baris ${line}.`,
});

export const keyTwice = defineProblem<{ key: string; first: number; second: number }>({
  kode: 'YML-04',
  tingkat: 'salah',
  judul: 'Isian ditulis dua kali',
  message: ({ key, first, second }) =>
    `${quote(key)} sudah ada di baris ${first} dan ditulis lagi di baris ${second}.`,
  action: ({ first }) => `Gabungkan isinya di baris ${first}, lalu hapus baris yang kedua.`,
});

export const topOpen = defineProblem({
  kode: 'YML-05',
  tingkat: 'salah',
  judul: 'Bagian atas belum ditutup',
  message: () => 'Bagian atas berkas dibuka dengan `---` tetapi tidak ditutup.',
  action: () => 'Tulis `---` pada baris sendiri sebelum isi halaman.',
});

export const hashCut = defineProblem<{ written: string; read: string }>({
  kode: 'YML-06',
  tingkat: 'salah',
  judul: 'Tulisan setelah # hilang',
  message: ({ written, read }) =>
    `${quote(written)} terbaca sebagai ${quote(read)}, karena tulisan setelah # dianggap catatan.`,
  action: ({ written }) => `Apit dengan tanda kutip: ${quote(`"${written}"`)}.`,
});

export const codeDamaged = defineProblem<{ label: string; key: string; written: string; example: string }>({
  kode: 'YML-07',
  tingkat: 'salah',
  judul: 'Nomor diubah Excel',
  message: ({ label, written }) =>
    `${label} ${quote(written)} adalah bentuk yang sudah diubah Excel, bukan nomor aslinya.`,
  action: ({ key, example }) => `Ketik ulang dari dokumen aslinya, misalnya ${quote(`${key}: ${example}`)}.`,
});

export const strayIndent = defineProblem<{ line: number }>({
  kode: 'YML-08',
  tingkat: 'salah',
  judul: 'Baris menjorok',
  message: ({ line }) =>
    `Baris ${line} menjorok ke kanan, sehingga terbaca sebagai bagian dari baris di atasnya.`,
  action: ({ line }) => `Geser baris ${line} ke tepi kiri, sejajar dengan isian lain.`,
});

export const colonMissing = defineProblem<{ written: string }>({
  kode: 'YML-09',
  tingkat: 'salah',
  judul: 'Titik dua atau spasinya kurang',
  message: ({ written }) => `Baris ${quote(written)} tidak terbaca sebagai isian.`,
  action: () => 'Tulis nama isian, titik dua, satu spasi, lalu isinya: `judul: Rapat koordinasi`.',
});

export const bracketOpen = defineProblem<{ sign: string }>({
  kode: 'YML-10',
  tingkat: 'salah',
  judul: 'Kurung belum ditutup',
  message: ({ sign }) => `Kurung ${quote(sign)} dibuka tetapi tidak ditutup.`,
  action: ({ sign }) =>
    `Tutup dengan ${quote(sign === '[' ? ']' : '}')}, atau apit seluruh isinya dengan tanda kutip.`,
});

export const signFirst = defineProblem<{ sign: string }>({
  kode: 'YML-11',
  tingkat: 'salah',
  judul: 'Tanda khusus di awal isi',
  message: ({ sign }) =>
    `Isian ini diawali tanda ${sign === '`' ? 'petik miring' : quote(sign)}, yang punya arti khusus.`,
  action: () => 'Apit isinya dengan tanda kutip: `judul: "@dinkes di media sosial"`.',
});

export const backslash = defineProblem({
  kode: 'YML-12',
  tingkat: 'salah',
  judul: 'Garis miring terbalik',
  message: () => 'Tanda `\\` di dalam tanda kutip punya arti khusus dan tidak terbaca di sini.',
  action: () => 'Ganti dengan garis miring biasa, seperti `gambar/rapat.jpg`.',
});

export const yamlUnreadable = defineProblem({
  kode: 'YML-13',
  tingkat: 'salah',
  judul: 'Susunan tidak terbaca',
  message: () => 'Susunan isian di baris ini tidak terbaca.',
  action: () => 'Tulis satu isian per baris: nama isian, titik dua, spasi, lalu isinya.',
});

export const anchor = defineProblem<{ written: string }>({
  kode: 'YML-14',
  tingkat: 'salah',
  judul: 'Tanda * atau & di awal isi',
  message: ({ written }) =>
    `Isi ${quote(written)} diawali tanda yang punya arti khusus, sehingga tulisannya tidak terbaca.`,
  action: ({ written }) => `Apit dengan tanda kutip: ${quote(`"${written}"`)}.`,
});

export const yamlTag = defineProblem<{ written: string }>({
  kode: 'YML-15',
  tingkat: 'salah',
  judul: 'Tanda ! di awal isi',
  message: ({ written }) => `Isi yang diawali ${quote(written)} punya arti khusus dan tidak dipakai di sini.`,
  action: () => 'Apit isinya dengan tanda kutip, atau mulai dengan kata lain.',
});

export const keyOdd = defineProblem({
  kode: 'YML-16',
  tingkat: 'salah',
  judul: 'Nama isian tidak terbaca',
  message: () => 'Nama isian di baris ini bukan kata biasa.',
  action: () => 'Tulis nama isian dengan huruf kecil, lalu titik dua, spasi, dan isinya.',
});

export const keyForbidden = defineProblem<{ key: string }>({
  kode: 'YML-17',
  tingkat: 'salah',
  judul: 'Nama isian terlarang',
  message: ({ key }) => `Nama isian ${quote(key)} tidak boleh dipakai.`,
  action: () => 'Ganti namanya dengan isian yang ada di panduan.',
});

export const linesJoined = defineProblem<{ line: number }>({
  kode: 'YML-18',
  tingkat: 'salah',
  judul: 'Dua baris terbaca menyatu',
  message: ({ line }) => `Baris ${line} terbaca sebagai sambungan dari baris di atasnya.`,
  action: () => 'Sejajarkan awal baris dengan isian atau butir lain, dan beri satu spasi setelah titik dua.',
});

export const curlyQuotes = defineProblem<{ written: string }>({
  kode: 'YML-19',
  tingkat: 'salah',
  judul: 'Tanda kutip miring',
  message: ({ written }) => `Tanda kutip miring pada ${quote(written)} ikut tampil sebagai isi.`,
  action: () => 'Ganti dengan tanda kutip lurus `"`, atau hapus tanda kutipnya.',
});

export const topLate = defineProblem({
  kode: 'YML-20',
  tingkat: 'salah',
  judul: 'Ada yang mendahului bagian atas',
  message: () =>
    'Sebelum `---` yang pertama ada baris kosong atau spasi, sehingga bagian atas terbaca sebagai isi halaman.',
  action: () => 'Hapus baris kosong dan spasi sebelum `---`, sehingga tanda itu menjadi baris pertama.',
});

export const topMissing = defineProblem<{ example: string }>({
  kode: 'YML-21',
  tingkat: 'salah',
  judul: 'Bagian atas belum ada',
  message: () => 'Berkas ini belum memiliki bagian atas, tempat judul dan tanggal.',
  action: ({ example }) => `Mulai berkas dengan tiga baris: \`---\`, ${quote(example)}, dan \`---\`.`,
});

export const topLarge = defineProblem<{ most: number }>({
  kode: 'YML-22',
  tingkat: 'salah',
  judul: 'Isian terlalu besar',
  message: ({ most }) => `Isian berkas ini lebih dari ${Math.round(most / 1000)} KB.`,
  action: () => 'Pindahkan tulisan yang panjang ke isi halaman.',
});

export const notRecord = defineProblem({
  kode: 'YML-23',
  tingkat: 'salah',
  judul: 'Bukan daftar isian',
  message: () => 'Isi berkas ini bukan daftar isian.',
  action: () => 'Tulis satu isian per baris, seperti `judul: Rapat koordinasi`.',
});

export const yamlDeep = defineProblem<{ most: number }>({
  kode: 'YML-24',
  tingkat: 'salah',
  judul: 'Isian bersusun terlalu dalam',
  message: ({ most }) => `Isian di berkas ini bersusun lebih dari ${most} tingkat.`,
  action: () => 'Sederhanakan susunannya; contoh yang benar ada di panduan.',
});

export const quoteInside = defineProblem<{ mended: string }>({
  kode: 'YML-25',
  tingkat: 'salah',
  judul: 'Tanda kutip di dalam tanda kutip',
  message: () =>
    'Tanda kutip di tengah tulisan ini terbaca sebagai penutup, sehingga tulisan sesudahnya tidak terbaca.',
  action: ({ mended }) => `Apit seluruh isinya dengan tanda kutip jenis lain: ${quote(mended, 160)}.`,
});

export const bracketInText = defineProblem<{ mended: string }>({
  kode: 'YML-26',
  tingkat: 'salah',
  judul: 'Tulisan diawali kurung',
  message: () =>
    'Tulisan yang diawali kurung terbaca sebagai daftar, sehingga tulisan sesudah kurung itu tidak terbaca.',
  action: ({ mended }) => `Apit seluruh isinya dengan tanda kutip: ${quote(mended, 160)}.`,
});

export const keyMeantTwice = defineProblem<{ key: string; other: string }>({
  kode: 'YML-27',
  tingkat: 'salah',
  judul: 'Isian yang sama ditulis dengan dua cara',
  message: ({ key, other }) => `${quote(key)} dan ${quote(other)} adalah isian yang sama.`,
  action: () => 'Gabungkan isinya di salah satu baris, lalu hapus baris yang lain.',
});

export const keysMany = defineProblem<{ most: number }>({
  kode: 'YML-30',
  tingkat: 'salah',
  judul: 'Terlalu banyak kunci',
  message: ({ most }) => `Di sini tertulis lebih dari ${countText(most)} kunci dalam satu kelompok.`,
  action: () => 'Hapus kunci yang bukan isian situs ini, atau pindahkan isinya ke tabel `.csv`.',
});
