import { defineProblem } from './problem.ts';
import { quote, suggestionOr } from './words.ts';

export const addressTaken = defineProblem<{ address: string; twin: string }>({
  kode: 'ALM-01',
  tingkat: 'salah',
  judul: 'Dua berkas untuk satu alamat',
  message: ({ address, twin }) => `Alamat ${quote(address)} sudah dipakai oleh ${quote(twin)}.`,
  action: () =>
    'Ubah nama salah satu berkasnya; bila salah satunya hanya salinan, pindahkan ke luar folder situs.',
});

export const addressReserved = defineProblem<{ slug: string; better: string }>({
  kode: 'ALM-02',
  tingkat: 'salah',
  judul: 'Nama halaman sudah dipakai program',
  message: ({ slug }) => `Nama ${quote(slug)} dipakai untuk halaman yang dibuat otomatis.`,
  action: ({ better }) => `Ubah nama berkasnya, misalnya menjadi ${quote(better)}.`,
});

export const idTaken = defineProblem<{ id: string; twin: string }>({
  kode: 'ALM-03',
  tingkat: 'salah',
  judul: 'Tanda pengenal kembar',
  message: ({ id, twin }) => `Tanda pengenal ${quote(id)} sudah dipakai oleh ${quote(twin)}.`,
  action: () =>
    'Bila berkas ini hanya salinan, pindahkan ke luar folder situs. Bila tulisan lain, hapus baris `id` di sini; yang baru akan dibuatkan.',
});

export const idFromPath = defineProblem<{ count: number; situs: string }>({
  kode: 'ALM-04',
  tingkat: 'catatan',
  judul: 'Isian tanpa tanda pengenal',
  message: ({ count }) =>
    `${count} isian belum punya tanda pengenal sendiri; bila nama berkasnya diubah, LCC menganggapnya isian baru.`,
  action: ({ situs }) =>
    `Tidak ada yang harus diubah sekarang, asal nama berkas yang sudah terbit tidak diganti. Tanda pengenal dapat dibuatkan: ${quote(`npm run check ${situs} -- --isi-id`)}.`,
});

export const rowTaken = defineProblem<{ code: string; twin: number }>({
  kode: 'ALM-05',
  tingkat: 'salah',
  judul: 'Kode ditulis dua kali',
  message: ({ code, twin }) => `Kode ${quote(code)} sudah ada di baris ${twin}.`,
  action: () => 'Gabungkan kedua baris itu, atau betulkan kodenya.',
});

export const fileNameTaken = defineProblem<{ address: string; twin: string }>({
  kode: 'ALM-06',
  tingkat: 'salah',
  judul: 'Dua berkas dengan nama yang sama setelah dirapikan',
  message: ({ address, twin }) =>
    `Berkas ini dan ${quote(twin)} sama-sama akan terbit sebagai ${quote(address)}.`,
  action: () => 'Ubah nama salah satunya.',
});

export const additionWithoutRow = defineProblem<{ code: string; table: string }>({
  kode: 'ALM-07',
  tingkat: 'salah',
  judul: 'Tulisan tanpa baris tabel',
  message: ({ code, table }) =>
    `Berkas ini menambah tulisan untuk kode ${quote(code)}, tetapi kode itu tidak ada di ${quote(table)}.`,
  action: ({ table }) =>
    `Betulkan kodenya, tambahkan barisnya di ${quote(table)}, atau isi \`nama\` dan \`pagu_murni\` di berkas ini.`,
});

export const additionTwice = defineProblem<{ code: string; twin: string }>({
  kode: 'ALM-09',
  tingkat: 'salah',
  judul: 'Dua tulisan untuk satu baris tabel',
  message: ({ code, twin }) => `Kode ${quote(code)} sudah diberi tulisan oleh ${quote(twin)}.`,
  action: () => 'Gabungkan kedua berkas itu, atau betulkan kodenya.',
});

export const siblingMissing = defineProblem<{ key: string; written: string; suggestion: string | undefined }>(
  {
    kode: 'ALM-08',
    tingkat: 'salah',
    judul: 'Isian yang dirujuk tidak ada',
    message: ({ key, written }) =>
      `${quote(`${key}: ${written}`)} merujuk berkas yang tidak ada di folder ini.`,
    action: ({ suggestion }) =>
      suggestionOr(suggestion, 'Tulis nama berkasnya tanpa `.md`, atau hapus baris itu.'),
  },
);
