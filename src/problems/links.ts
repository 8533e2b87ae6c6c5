import { defineProblem } from './problem.ts';
import { quote, suggestionOr } from './words.ts';

export const pageMissing = defineProblem<{ written: string; suggestion: string | undefined }>({
  kode: 'TAU-01',
  tingkat: 'salah',
  judul: 'Tautan ke halaman yang tidak ada',
  message: ({ written }) => `Tautan ke ${quote(written)} tidak menemukan halamannya.`,
  action: ({ suggestion }) =>
    suggestionOr(
      suggestion,
      'Betulkan alamatnya. Bila halamannya memang tidak ada, tulis katanya saja, tanpa tautan.',
    ),
});

export const headingMissing = defineProblem<{ written: string; suggestion: string | undefined }>({
  kode: 'TAU-02',
  tingkat: 'salah',
  judul: 'Tautan ke bagian yang tidak ada',
  message: ({ written }) => `Tautan ke ${quote(written)} tidak menemukan judul bagian dengan nama itu.`,
  action: ({ suggestion }) =>
    suggestionOr(
      suggestion,
      'Samakan dengan judul bagian di halaman tujuan, atau hapus tanda `#` dan sesudahnya.',
    ),
});

export const addressForbidden = defineProblem<{ written: string }>({
  kode: 'TAU-03',
  tingkat: 'salah',
  judul: 'Jenis alamat tidak diterima',
  message: ({ written }) => `Alamat ${quote(written)} tidak dapat dipakai di situs.`,
  action: () =>
    'Pakai alamat yang diawali `https://`, `mailto:`, atau `tel:`, atau nama berkas di folder situs ini.',
});

export const addressOutside = defineProblem<{ written: string }>({
  kode: 'TAU-04',
  tingkat: 'salah',
  judul: 'Alamat keluar dari folder situs',
  message: ({ written }) => `${quote(written)} menunjuk ke luar folder situs ini.`,
  action: () => 'Salin berkasnya ke folder situs ini, lalu tulis namanya, seperti `gambar/rapat.jpg`.',
});

export const fileNotFound = defineProblem<{ written: string; suggestion: string | undefined }>({
  kode: 'TAU-05',
  tingkat: 'salah',
  judul: 'Berkas tidak ditemukan',
  message: ({ written }) => `Berkas ${quote(written)} tidak ada di folder situs ini.`,
  action: ({ suggestion }) =>
    suggestionOr(suggestion, 'Salin berkasnya ke folder situs, atau betulkan namanya.'),
});

export const linkWithoutText = defineProblem<{ written: string }>({
  kode: 'TAU-06',
  tingkat: 'salah',
  judul: 'Tautan tanpa tulisan',
  message: ({ written }) => `Tautan ke ${quote(written)} tidak punya tulisan yang dapat diklik.`,
  action: () => 'Tulis tujuannya di dalam kurung siku: `[Unduh formulir](berkas/formulir.pdf)`.',
});

export const footnoteMissing = defineProblem<{ written: string }>({
  kode: 'TAU-07',
  tingkat: 'salah',
  judul: 'Catatan kaki tidak ada',
  message: ({ written }) => `Tanda catatan kaki ${quote(written)} tidak punya isi.`,
  action: ({ written }) =>
    `Tambahkan baris ${quote(`${written}: isi catatan`)} di akhir halaman, atau hapus tanda itu saja.`,
});

export const caseWrong = defineProblem<{ written: string; right: string }>({
  kode: 'TAU-08',
  tingkat: 'salah',
  judul: 'Huruf besar dan kecil tidak sama',
  message: ({ written }) =>
    `${quote(written)} hanya ditemukan dengan huruf besar dan kecil yang berbeda, dan di peladen itu berkas lain.`,
  action: ({ right }) => `Tulis persis seperti nama berkasnya: ${quote(right)}.`,
});

export const slashWrong = defineProblem<{ written: string; right: string }>({
  kode: 'TAU-11',
  tingkat: 'salah',
  judul: 'Garis miring terbalik di alamat',
  message: ({ written }) => `${quote(written)} memakai garis miring terbalik, yang hanya dikenal Windows.`,
  action: ({ right }) => `Pakai garis miring biasa: ${quote(right)}.`,
});

export const linkEmpty = defineProblem({
  kode: 'TAU-09',
  tingkat: 'salah',
  judul: 'Tautan tanpa tujuan',
  message: () => 'Di sini ada tautan atau gambar yang belum punya tujuan.',
  action: () => 'Tulis tujuannya di dalam kurung biasa: `[Unduh formulir](berkas/formulir.pdf)`.',
});

export const referenceMissing = defineProblem<{ written: string }>({
  kode: 'TAU-10',
  tingkat: 'salah',
  judul: 'Rujukan tautan tidak ada',
  message: ({ written }) => `Tautan ${quote(written)} tidak menemukan tujuannya, sehingga tampil apa adanya.`,
  action: () =>
    'Tulis tujuannya langsung: `[Unduh formulir](berkas/formulir.pdf)`; untuk kurung siku biasa tulis `\\[`.',
});

export const fileLeftOut = defineProblem<{ written: string; remedy: string }>({
  kode: 'TAU-12',
  tingkat: 'salah',
  judul: 'Berkas ada, tetapi tidak diterbitkan',
  message: ({ written }) => `${quote(written)} ada di folder situs ini, tetapi tidak dapat diterbitkan.`,
  action: ({ remedy }) => `${remedy} Bila nama atau tempatnya berubah, samakan di sini.`,
});

export const addressIncomplete = defineProblem<{ written: string; right: string }>({
  kode: 'TAU-13',
  tingkat: 'salah',
  judul: 'Alamat belum lengkap',
  message: ({ written }) =>
    `Alamat ${quote(written)} belum lengkap, sehingga terbaca sebagai nama berkas di folder situs ini.`,
  action: ({ right }) => `Tulis ${quote(right, 160)}.`,
});
