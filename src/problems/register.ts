import { defineProblem } from './problem.ts';
import { quote, suggestionOr } from './words.ts';

export const folderWithoutRow = defineProblem<{ folder: string; suggestion: string | undefined }>({
  kode: 'REG-01',
  tingkat: 'salah',
  judul: 'Folder belum terdaftar',
  message: ({ folder }) => `Folder ${quote(folder)} tidak ada dalam daftar situs.`,
  action: ({ suggestion }) =>
    suggestionOr(suggestion, 'Minta Diskominfo mendaftarkannya, atau betulkan nama foldernya.'),
});

export const rowWithoutFolder = defineProblem<{ id: string; nama: string }>({
  kode: 'REG-02',
  tingkat: 'catatan',
  judul: 'Situs terdaftar belum punya folder',
  message: ({ id, nama }) => `${nama} terdaftar sebagai ${quote(id)}, tetapi foldernya belum ada.`,
  action: ({ id }) => `Buat folder ${quote(id)} dengan berkas \`situs.yaml\` di dalamnya.`,
});

export const registerKey = defineProblem<{ key: string }>({
  kode: 'REG-03',
  tingkat: 'salah',
  judul: 'Isian milik daftar situs',
  message: ({ key }) => `${quote(key)} ditetapkan di daftar situs, bukan di berkas ini.`,
  action: () =>
    'Hapus baris itu; bila isinya perlu diubah, minta Diskominfo mengubah `_kabupaten/register.yaml`.',
});

export const idForbidden = defineProblem<{ id: string }>({
  kode: 'REG-04',
  tingkat: 'salah',
  judul: 'Nama situs tidak dapat dipakai',
  message: ({ id }) => `Nama situs ${quote(id)} tidak dapat dipakai.`,
  action: () =>
    'Pakai huruf kecil, angka, dan tanda hubung; jangan mulai dengan `lcc`, garis bawah, atau titik.',
});

export const indukUnknown = defineProblem<{ id: string; induk: string; suggestion: string | undefined }>({
  kode: 'REG-05',
  tingkat: 'salah',
  judul: 'Induk tidak terdaftar',
  message: ({ id, induk }) => `Induk dari ${quote(id)}, yaitu ${quote(induk)}, tidak ada dalam daftar situs.`,
  action: ({ suggestion }) => suggestionOr(suggestion, 'Daftarkan induknya, atau betulkan namanya.'),
});

export const hostTwice = defineProblem<{ host: string; first: string; second: string }>({
  kode: 'REG-06',
  tingkat: 'salah',
  judul: 'Alamat dipakai dua situs',
  message: ({ host, first, second }) =>
    `Alamat ${quote(host)} dipakai oleh ${quote(first)} dan ${quote(second)}.`,
  action: () => 'Beri alamat yang berbeda pada salah satunya.',
});

export const codeUnknown = defineProblem<{ label: string; written: string; file: string }>({
  kode: 'REG-08',
  tingkat: 'salah',
  judul: 'Kode tidak dikenal',
  message: ({ label, written }) => `${label} ${quote(written)} tidak dikenal.`,
  action: ({ file }) => `Pakai kode yang ada di ${quote(file)}.`,
});

export const idTwice = defineProblem<{ id: string }>({
  kode: 'REG-09',
  tingkat: 'salah',
  judul: 'Situs terdaftar dua kali',
  message: ({ id }) => `Nama situs ${quote(id)} terdaftar dua kali.`,
  action: () => 'Hapus salah satu, atau beri nama lain.',
});
