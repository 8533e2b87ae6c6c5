import { defineProblem } from './problem.ts';
import { quote, quotedList, suggestionOr } from './words.ts';

export const folderTaken = defineProblem<{ id: string }>({
  kode: 'BAR-01',
  tingkat: 'salah',
  judul: 'Folder situs sudah ada',
  message: ({ id }) => `Folder ${quote(id)} sudah ada, dan isinya tidak diubah.`,
  action: ({ id }) =>
    `Pakai nama lain. Untuk menambah halaman yang belum ada saja: ${quote(`npm run new -- ${id} --lengkapi`)}.`,
});

export const jenisUnknown = defineProblem<{
  written: string;
  known: readonly string[];
  suggestion: string | undefined;
}>({
  kode: 'BAR-02',
  tingkat: 'salah',
  judul: 'Jenis tidak dikenal',
  message: ({ written }) => `Jenis ${quote(written)} tidak dikenal.`,
  action: ({ known, suggestion }) =>
    suggestionOr(suggestion, `Pakai salah satu: ${quotedList(known, 'atau')}.`),
});

export const answerMissing = defineProblem<{ label: string; option: string; example: string }>({
  kode: 'BAR-03',
  tingkat: 'salah',
  judul: 'Keterangan belum disebut',
  message: ({ label }) => `${label} belum disebut, dan belum ada di daftar situs.`,
  action: ({ option, example }) => `Tambahkan ${quote(`--${option} ${example}`)}.`,
});

export const answerUnfit = defineProblem<{ label: string; written: string; help: string; example: string }>({
  kode: 'BAR-04',
  tingkat: 'salah',
  judul: 'Keterangan tidak dapat dipakai',
  message: ({ label, written }) => `${label} ${quote(written)} tidak dapat dipakai.`,
  action: ({ help, example }) => `${help} Contoh: ${quote(example)}.`,
});

export const answerDiffers = defineProblem<{ label: string; written: string; known: string }>({
  kode: 'BAR-05',
  tingkat: 'salah',
  judul: 'Berbeda dari daftar situs',
  message: ({ label, written, known }) =>
    `${label} ditulis ${quote(written)}, padahal di daftar situs ${quote(known)}.`,
  action: () => 'Hapus pilihan itu; bila daftar situs yang keliru, ubah `_kabupaten/register.yaml` dahulu.',
});

export const indukKind = defineProblem<{ jenis: string; induk: string; wanted: readonly string[] }>({
  kode: 'BAR-06',
  tingkat: 'salah',
  judul: 'Induk tidak sesuai jenis',
  message: ({ jenis, induk }) => `${quote(induk)} tidak dapat menjadi induk ${jenis}.`,
  action: ({ wanted }) =>
    wanted.length > 0
      ? `Sebut induk yang berjenis ${wanted.join(' atau ')}.`
      : 'Hapus `--induk`; jenis ini perangkat daerah dan tidak punya induk.',
});

export const regionElsewhere = defineProblem<{ written: string; kabupaten: string; kode: string }>({
  kode: 'BAR-07',
  tingkat: 'salah',
  judul: 'Kode wilayah kabupaten lain',
  message: ({ written, kabupaten }) => `Kode wilayah ${quote(written)} bukan milik ${kabupaten}.`,
  action: ({ kode }) =>
    `Pakai kode yang diawali ${quote(`${kode}.`)}, seperti di \`_kabupaten/wilayah.csv\`.`,
});

export const regionKind = defineProblem<{ written: string; jenis: string; found: string }>({
  kode: 'BAR-08',
  tingkat: 'salah',
  judul: 'Kode wilayah tidak sesuai jenis',
  message: ({ written, jenis, found }) =>
    `Kode wilayah ${quote(written)} adalah ${found}, padahal jenisnya ${jenis}.`,
  action: () =>
    'Sebut kode wilayah yang sejenis, atau hapus `--kode-wilayah`; hanya kecamatan dan kelurahan yang memakainya.',
});

export const registerFixed = defineProblem({
  kode: 'BAR-09',
  tingkat: 'salah',
  judul: 'Daftar situs tidak dapat diubah program',
  message: () => '`_kabupaten/register.yaml` ditulis dengan cara yang tidak dapat diubah oleh program.',
  action: () => 'Tambahkan barisnya dengan tangan, lalu ulangi perintah ini.',
});
