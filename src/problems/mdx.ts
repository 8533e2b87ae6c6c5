import { defineProblem } from './problem.ts';
import { enumerated, quote, quotedList, suggestionOr } from './words.ts';

export const codeLine = defineProblem<{ line: number; word: string }>({
  kode: 'MDX-01',
  tingkat: 'salah',
  judul: 'Baris import atau export',
  message: ({ line, word }) =>
    `Baris ${line} memuat perintah program (${quote(word)}); isi situs hanya memuat tulisan.`,
  action: () => 'Hapus baris itu; blok yang tersedia dapat langsung dipakai.',
});

export const brace = defineProblem<{ line: number }>({
  kode: 'MDX-02',
  tingkat: 'salah',
  judul: 'Kurung kurawal',
  message: ({ line }) => `Tanda \`{\` di baris ${line} terbaca sebagai perintah program.`,
  action: () => 'Tulis `\\{`, atau ganti dengan kurung biasa: `(5 cm)`.',
});

export const tagBroken = defineProblem<{ written: string; reason: string }>({
  kode: 'MDX-03',
  tingkat: 'salah',
  judul: 'Tanda < tidak terbaca',
  message: ({ written, reason }) => `${quote(written)} terbaca sebagai blok, ${reason}.`,
  action: () =>
    'Bila maksudnya tanda kurang dari, tulis `\\<`. Bila maksudnya blok, betulkan pembuka dan penutupnya.',
});

export const blockUnknown = defineProblem<{
  name: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  kode: 'MDX-04',
  tingkat: 'salah',
  judul: 'Blok tidak dikenal',
  message: ({ name }) => `Blok ${quote(`<${name}>`)} tidak dikenal.`,
  action: ({ suggestion, known }) =>
    suggestionOr(
      suggestion && `<${suggestion}>`,
      known.length
        ? `Pakai salah satu: ${enumerated(
            known.map((name) => quote(`<${name}>`)),
            'atau',
          )}; untuk tanda kurang dari tulis \`\\<\`.`
        : 'Hapus blok itu; untuk tanda kurang dari tulis `\\<`.',
    ),
});

export const rawHtml = defineProblem<{ written: string }>({
  kode: 'MDX-05',
  tingkat: 'salah',
  judul: 'Kode HTML',
  message: ({ written }) => `${quote(written)} adalah kode HTML, dan tidak ditampilkan di situs.`,
  action: () => 'Tulis dengan tanda Markdown, misalnya `**tebal**`; untuk tanda kurang dari tulis `\\<`.',
});

export const attributeUnknown = defineProblem<{
  block: string;
  name: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  kode: 'MDX-06',
  tingkat: 'salah',
  judul: 'Isian blok tidak dikenal',
  message: ({ block, name }) => `Blok ${quote(`<${block}>`)} tidak mengenal isian ${quote(name)}.`,
  action: ({ suggestion, known }) =>
    suggestionOr(
      suggestion,
      known.length ? `Hapus, atau pakai salah satu: ${quotedList(known, 'atau')}.` : 'Hapus isian itu.',
    ),
});

export const attributeCode = defineProblem<{ name: string }>({
  kode: 'MDX-07',
  tingkat: 'salah',
  judul: 'Isian blok memuat perintah program',
  message: ({ name }) =>
    `Isian ${quote(name)} ditulis di dalam kurung kurawal, sehingga terbaca sebagai perintah program.`,
  action: ({ name }) => `Apit dengan tanda kutip: ${quote(`${name}="…"`)}.`,
});

export const attributeMissing = defineProblem<{ block: string; name: string }>({
  kode: 'MDX-08',
  tingkat: 'salah',
  judul: 'Isian blok belum ada',
  message: ({ block, name }) => `Blok ${quote(`<${block}>`)} belum punya isian ${quote(name)}.`,
  action: ({ block, name }) => `Tambahkan, seperti ${quote(`<${block} ${name}="…">`)}.`,
});

export const attributeSpread = defineProblem<{ block: string }>({
  kode: 'MDX-09',
  tingkat: 'salah',
  judul: 'Kurung kurawal di dalam blok',
  message: ({ block }) =>
    `Blok ${quote(`<${block}>`)} memuat kurung kurawal, yang terbaca sebagai perintah program.`,
  action: () => 'Hapus kurung kurawal itu, dan tulis isian satu per satu dengan tanda kutip.',
});

export const nodeUnknown = defineProblem<{ written: string }>({
  kode: 'MDX-10',
  tingkat: 'salah',
  judul: 'Tulisan tidak dapat ditampilkan',
  message: ({ written }) => `Bagian ${quote(written)} tidak dapat ditampilkan di situs.`,
  action: () => 'Tulis ulang dengan tulisan biasa, daftar, tabel, atau gambar.',
});

export const bodyDeep = defineProblem<{ most: number }>({
  kode: 'MDX-11',
  tingkat: 'salah',
  judul: 'Isi bersusun terlalu dalam',
  message: ({ most }) => `Daftar, kutipan, atau blok di sini bersusun lebih dari ${most} tingkat.`,
  action: () => 'Sederhanakan susunannya.',
});

export const attributeChoice = defineProblem<{ name: string; written: string; choices: readonly string[] }>({
  kode: 'MDX-12',
  tingkat: 'salah',
  judul: 'Pilihan blok di luar daftar',
  message: ({ name, written }) =>
    `Isian ${quote(name)} berisi ${quote(written)}, yang tidak ada dalam daftar.`,
  action: ({ choices }) => `Pilih salah satu: ${quotedList(choices, 'atau')}.`,
});

export const blockInMarkdown = defineProblem<{ name: string; better: string }>({
  kode: 'MDX-13',
  tingkat: 'salah',
  judul: 'Blok di dalam berkas .md',
  message: ({ name }) => `Blok ${quote(`<${name}>`)} hanya terbaca di berkas berakhiran \`.mdx\`.`,
  action: ({ better }) => `Ubah nama berkas ini menjadi ${quote(better)}.`,
});

export const columnMissing = defineProblem<{
  name: string;
  written: string;
  file: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  kode: 'MDX-14',
  tingkat: 'salah',
  judul: 'Kolom grafik tidak ada',
  message: ({ name, written, file }) =>
    `Isian ${quote(name)} menyebut kolom ${quote(written)}, yang tidak ada di ${quote(file)}.`,
  action: ({ suggestion, known }) =>
    suggestionOr(suggestion, `Pilih salah satu kolomnya: ${quotedList(known, 'atau')}.`),
});

export const columnWithoutNumbers = defineProblem<{
  written: string;
  file: string;
  known: readonly string[];
}>({
  kode: 'MDX-15',
  tingkat: 'salah',
  judul: 'Kolom grafik tidak berisi angka',
  message: ({ written, file }) =>
    `Kolom ${quote(written)} di ${quote(file)} tidak berisi angka, sehingga tidak dapat digambar.`,
  action: ({ known }) =>
    known.length > 0
      ? `Pilih kolom yang berisi angka: ${quotedList(known, 'atau')}.`
      : 'Ganti blok ini dengan `<Tabel>`.',
});

export const regionUnknown = defineProblem<{ name: string; written: string; suggestion: string | undefined }>(
  {
    kode: 'MDX-16',
    tingkat: 'salah',
    judul: 'Kode wilayah di peta tidak dikenal',
    message: ({ name, written }) =>
      `Isian ${quote(name)} menyebut ${quote(written)}, yang tidak ada di antara kode wilayah.`,
    action: ({ suggestion }) =>
      suggestion
        ? `Tulis kodenya: ${quote(suggestion)}.`
        : 'Pakai kode yang ada di `_kabupaten/wilayah.csv`; beberapa kode dipisah spasi.',
  },
);

export const bodyComplex = defineProblem<{ why: string }>({
  kode: 'MDX-20',
  tingkat: 'salah',
  judul: 'Isi halaman terlalu rumit',
  message: ({ why }) => `Isi halaman ini tidak dibaca: ${why}.`,
  action: () => 'Buang bagian yang berulang-ulang, atau bagi isinya menjadi beberapa halaman.',
});
