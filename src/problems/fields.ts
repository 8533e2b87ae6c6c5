import { defineProblem } from './problem.ts';
import { anyOf, capital, enumerated, ITEM, quote, quotedList, suggestionOr } from './words.ts';

/** What every entry about a field knows: its key, or `ITEM`; its label; and, as YAML on one line, what is right there. */
interface Field {
  label: string;
  key: string;
  example: string;
}

const begun = (key: string): string => (key === ITEM ? ITEM : `${key}:`);
const like = ({ key, example }: Field): string => quote(`${begun(key)} ${example}`, 160);

export const keyUnknown = defineProblem<{
  key: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  kode: 'ISI-01',
  tingkat: 'salah',
  judul: 'Isian tidak dikenal',
  message: ({ key }) => `${quote(key)} tidak dikenal.`,
  action: ({ suggestion, known }) =>
    suggestionOr(
      suggestion,
      `${capital(anyOf(known))}. Bila tidak ada yang cocok, simpan dahulu isinya di tempat lain, lalu keluarkan barisnya.`,
    ),
});

export const fieldMissing = defineProblem<Field>({
  kode: 'ISI-02',
  tingkat: 'salah',
  judul: 'Isian wajib kosong',
  message: ({ label }) => `${label} belum diisi.`,
  action: (field) => `Tambahkan baris ${like(field)}.`,
});

export const dateUnreadable = defineProblem<Field & { written: string; reason: string }>({
  kode: 'ISI-03',
  tingkat: 'salah',
  judul: 'Tanggal tidak terbaca',
  message: ({ label, written, reason }) => `${label} ${quote(written)} ${reason}.`,
  action: (field) => `Tulis tahun, bulan, hari: ${like(field)}.`,
});

export const dateNotInCalendar = defineProblem<{ label: string; written: string }>({
  kode: 'ISI-04',
  tingkat: 'salah',
  judul: 'Tanggal tidak ada',
  message: ({ label, written }) => `${label} ${quote(written)} tidak ada di kalender.`,
  action: () => 'Periksa lagi hari, bulan, dan tahunnya.',
});

export const choiceUnknown = defineProblem<{
  label: string;
  written: string;
  choices: readonly string[];
  suggestion: string | undefined;
}>({
  kode: 'ISI-05',
  tingkat: 'salah',
  judul: 'Pilihan di luar daftar',
  message: ({ label, written }) => `${label} ${quote(written)} tidak ada dalam daftar.`,
  action: ({ choices, suggestion }) => {
    const all = `Pilih salah satu: ${quotedList(choices, 'atau')}.`;
    return suggestion === undefined ? all : `Mungkin maksudnya ${quote(suggestion)}? ${all}`;
  },
});

export const textWanted = defineProblem<Field>({
  kode: 'ISI-07',
  tingkat: 'salah',
  judul: 'Seharusnya satu tulisan',
  message: ({ label }) => `${label} seharusnya satu tulisan, bukan daftar.`,
  action: (field) => `Tulis dalam satu baris: ${like(field)}.`,
});

export const numberWanted = defineProblem<Field & { written: string }>({
  kode: 'ISI-08',
  tingkat: 'salah',
  judul: 'Seharusnya angka',
  message: ({ label, written }) => `${label} ${quote(written)} bukan angka yang dapat dihitung.`,
  action: (field) => `Tulis angkanya saja, tanpa \`Rp\` dan tanpa pemisah ribuan: ${like(field)}.`,
});

export const listWanted = defineProblem<Field & { item: string }>({
  kode: 'ISI-09',
  tingkat: 'salah',
  judul: 'Seharusnya daftar',
  message: ({ label }) => `${label} seharusnya daftar, satu butir per baris.`,
  action: ({ key, item }) =>
    `Tulis ${quote(`${key}:`)}, lalu tiap butir di baris baru yang diawali tanda hubung: ${quote(`- ${item}`, 160)}.`,
});

export const groupWanted = defineProblem<{ label: string; key: string; inner: readonly string[] }>({
  kode: 'ISI-10',
  tingkat: 'salah',
  judul: 'Seharusnya beberapa isian',
  message: ({ label }) => `${label} seharusnya terdiri dari beberapa isian.`,
  action: ({ key, inner }) =>
    `Tulis ${quote(`${key}:`)}, lalu di baris-baris berikutnya, menjorok dua spasi: ${enumerated(inner.map((name) => quote(`${name}:`)))}.`,
});

export const yesNoWanted = defineProblem<{ label: string; key: string; written: string }>({
  kode: 'ISI-11',
  tingkat: 'salah',
  judul: 'Seharusnya ya atau tidak',
  message: ({ label, written }) => `${label} ${quote(written)} bukan pilihan ya atau tidak.`,
  action: ({ key }) => `Tulis ${quote(`${key}: true`)} untuk ya, atau hapus barisnya untuk tidak.`,
});

export const textLong = defineProblem<{ label: string; length: number; most: number }>({
  kode: 'ISI-12',
  tingkat: 'salah',
  judul: 'Tulisan terlalu panjang',
  message: ({ label, length, most }) => `${label} panjangnya ${length} huruf, padahal paling banyak ${most}.`,
  action: ({ length, most }) => `Kurangi ${length - most} huruf.`,
});

export const textShort = defineProblem<Field & { least: number }>({
  kode: 'ISI-13',
  tingkat: 'salah',
  judul: 'Tulisan terlalu pendek',
  message: ({ label, least }) => `${label} terlalu pendek; paling sedikit ${least} huruf.`,
  action: (field) => `Lengkapi, misalnya ${like(field)}.`,
});

export const numberSmall = defineProblem<Field & { written: string; least: string }>({
  kode: 'ISI-14',
  tingkat: 'salah',
  judul: 'Angka terlalu kecil',
  message: ({ label, written, least }) => `${label} ${quote(written)} terlalu kecil; seharusnya ${least}.`,
  action: (field) => `Periksa lagi angkanya, misalnya ${like(field)}.`,
});

export const numberLarge = defineProblem<Field & { written: string; most: string }>({
  kode: 'ISI-15',
  tingkat: 'salah',
  judul: 'Angka terlalu besar',
  message: ({ label, written, most }) => `${label} ${quote(written)} terlalu besar; seharusnya ${most}.`,
  action: (field) => `Periksa lagi angkanya, misalnya ${like(field)}.`,
});

export const listShort = defineProblem<Field & { item: string; least: number }>({
  kode: 'ISI-16',
  tingkat: 'salah',
  judul: 'Butir kurang',
  message: ({ label, least }) => `${label} perlu paling sedikit ${least} butir.`,
  action: ({ item }) => `Tambahkan butir, misalnya ${quote(`- ${item}`, 160)}.`,
});

export const listLong = defineProblem<{ label: string; most: number }>({
  kode: 'ISI-17',
  tingkat: 'salah',
  judul: 'Butir terlalu banyak',
  message: ({ label, most }) => `${label} berisi lebih dari ${most} butir.`,
  action: () => 'Sisakan yang terpenting.',
});

export const shapeWrong = defineProblem<Field & { written: string; help: string }>({
  kode: 'ISI-18',
  tingkat: 'salah',
  judul: 'Bentuk isian tidak sesuai',
  message: ({ label, written }) => `${label} ${quote(written)} tidak sesuai bentuk yang diminta.`,
  action: ({ help, ...field }) => `${help} Contoh: ${like(field)}.`,
});

export const emailWrong = defineProblem<Field & { written: string }>({
  kode: 'ISI-19',
  tingkat: 'salah',
  judul: 'Alamat surel tidak lengkap',
  message: ({ label, written }) => `${label} ${quote(written)} bukan alamat surel yang lengkap.`,
  action: (field) => `Tulis seperti ${like(field)}.`,
});

export const addressWrong = defineProblem<Field & { written: string }>({
  kode: 'ISI-20',
  tingkat: 'salah',
  judul: 'Alamat situs tidak lengkap',
  message: ({ label, written }) => `${label} ${quote(written)} bukan alamat situs yang lengkap.`,
  action: (field) => `Salin alamatnya dari peramban, mulai dari \`https://\`: ${like(field)}.`,
});

export const fieldEmpty = defineProblem<Field>({
  kode: 'ISI-21',
  tingkat: 'salah',
  judul: 'Isian wajib belum ditulis',
  message: ({ label }) => `${label} belum diisi.`,
  action: (field) => `Tulis isinya setelah ${quote(begun(field.key))}, misalnya ${like(field)}.`,
});

export const textToFill = defineProblem<{ label: string; help: string }>({
  kode: 'ISI-22',
  tingkat: 'catatan',
  judul: 'Masih menunggu isi',
  message: ({ label }) =>
    `${label} masih berisi tanda \`[diisi\`, sehingga dianggap belum ada dan tidak ditampilkan.`,
  action: ({ help }) => `Ganti dengan isi yang sebenarnya. ${help}`,
  together: {
    all: 'Isian ini masih berisi tanda `[diisi`, sehingga dianggap belum ada dan tidak ditampilkan. Ganti dengan isi yang sebenarnya:',
    one: ({ label, help }) => `${label}. ${help}`,
  },
});

export const wholeWanted = defineProblem<Field & { written: string }>({
  kode: 'ISI-23',
  tingkat: 'salah',
  judul: 'Seharusnya angka bulat',
  message: ({ label, written }) => `${label} ${quote(written)} bukan angka bulat.`,
  action: (field) => `Bulatkan angkanya, tanpa titik dan koma: ${like(field)}.`,
});

export const timeWrong = defineProblem<Field & { written: string }>({
  kode: 'ISI-24',
  tingkat: 'salah',
  judul: 'Jam tidak terbaca',
  message: ({ label, written }) => `${label} ${quote(written)} tidak terbaca sebagai jam.`,
  action: (field) => `Tulis jam dan menit dengan titik dua: ${like(field)}.`,
});

export const dotInNumber = defineProblem<{
  label: string;
  key: string;
  written: string;
  read: string;
  right: string;
}>({
  kode: 'ISI-25',
  tingkat: 'salah',
  judul: 'Titik di dalam angka',
  message: ({ label, written, read }) =>
    `${label} ${quote(written)} terbaca sebagai ${read}, karena titik berarti pecahan di sini.`,
  action: ({ key, right }) => `Tulis tanpa titik: ${quote(`${key}: ${right}`)}.`,
});

export const pageWaits = defineProblem<{ pertanyaan: string | undefined }>({
  kode: 'ISI-46',
  tingkat: 'catatan',
  judul: 'Halaman menunggu isi',
  message: () => 'Halaman ini belum diisi.',
  action: ({ pertanyaan }) =>
    `${pertanyaan ?? 'Tulis isinya di bawah bagian atas berkas.'} Sesudah ditulis, hapus baris \`belum_diisi\`${pertanyaan === undefined ? '' : ' dan `pertanyaan`'}.`,
});
