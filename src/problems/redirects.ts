import { defineProblem } from './problem.ts';
import { quote, suggestionOr } from './words.ts';

export const oldAddressUnfit = defineProblem<{ written: string; better: string | undefined }>({
  kode: 'ALH-01',
  tingkat: 'salah',
  judul: 'Alamat lama tidak dapat dialihkan',
  message: ({ written }) => `Alamat lama ${quote(written)} tidak dapat dialihkan.`,
  action: ({ better }) =>
    better === undefined
      ? 'Tulis alamat di situs ini yang diawali dan diakhiri garis miring, huruf kecil, tanpa titik.'
      : `Tulis ${quote(better)}.`,
});

export const oldAddressUsed = defineProblem<{ written: string }>({
  kode: 'ALH-02',
  tingkat: 'salah',
  judul: 'Alamat lama masih dipakai',
  message: ({ written }) => `${quote(written)} masih alamat sebuah halaman, sehingga tidak dapat dialihkan.`,
  action: () => 'Hapus barisnya, atau ubah nama berkas halaman itu.',
});

export const oldAddressTwice = defineProblem<{ written: string }>({
  kode: 'ALH-03',
  tingkat: 'salah',
  judul: 'Alamat lama ditulis dua kali',
  message: ({ written }) => `Alamat lama ${quote(written)} ditulis lebih dari sekali.`,
  action: () => 'Hapus salah satu barisnya.',
});

export const newAddressMissing = defineProblem<{ written: string; suggestion: string | undefined }>({
  kode: 'ALH-04',
  tingkat: 'salah',
  judul: 'Alamat baru tidak ada',
  message: ({ written }) => `Alamat baru ${quote(written)} tidak ada.`,
  action: ({ suggestion }) =>
    suggestionOr(
      suggestion,
      'Tulis alamat halaman di situs ini, atau alamat lengkap di situs perangkat daerah lain.',
    ),
});

export const newAddressMoved = defineProblem<{ written: string; last: string }>({
  kode: 'ALH-05',
  tingkat: 'salah',
  judul: 'Pengalihan bersambung',
  message: ({ written }) => `Alamat baru ${quote(written)} sendiri dialihkan lagi.`,
  action: ({ last }) => `Tulis alamat terakhirnya: ${quote(last)}.`,
});

export const redirectLoop = defineProblem<{ written: string }>({
  kode: 'ALH-06',
  tingkat: 'salah',
  judul: 'Pengalihan berputar',
  message: ({ written }) => `Pengalihan ${quote(written)} kembali ke alamat lamanya sendiri.`,
  action: () => 'Tulis alamat halaman yang sebenarnya, atau hapus barisnya.',
});

export const newAddressElsewhere = defineProblem<{ host: string; domain: string }>({
  kode: 'ALH-07',
  tingkat: 'salah',
  judul: 'Alamat baru di luar kabupaten',
  message: ({ host }) => `Alamat baru berada di ${quote(host)}, bukan situs pemerintah kabupaten ini.`,
  action: ({ domain }) =>
    `Alihkan ke situs yang terdaftar atau berakhiran ${quote(domain)}; untuk situs lain, tulis tautan di sebuah halaman.`,
});
