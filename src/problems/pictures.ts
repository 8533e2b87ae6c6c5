import { defineProblem } from './problem.ts';
import { quote } from './words.ts';

export const pictureWithoutText = defineProblem<{ written: string }>({
  kode: 'GBR-01',
  tingkat: 'salah',
  judul: 'Gambar tanpa teks pengganti',
  message: ({ written }) =>
    `Gambar ${quote(written)} belum punya teks pengganti, sehingga tidak terbaca oleh pembaca layar.`,
  action: ({ written }) =>
    `Tulis isi gambar di dalam kurung siku: ${quote(`![Warga mengantre di loket](${written})`)}.`,
});

export const pictureBroken = defineProblem<{ name: string }>({
  kode: 'GBR-02',
  tingkat: 'salah',
  judul: 'Gambar tidak utuh',
  message: ({ name }) => `Gambar ${quote(name)} rusak atau terpotong: hanya sebagian yang tersalin.`,
  action: () => 'Salin ulang dari ponsel atau kamera, lalu simpan dengan nama yang sama.',
});

export const pictureHeic = defineProblem<{ name: string }>({
  kode: 'GBR-03',
  tingkat: 'salah',
  judul: 'Format foto iPhone',
  message: ({ name }) => `Gambar ${quote(name)} berformat HEIC dan belum dapat ditampilkan.`,
  action: () => 'Kirim ulang sebagai JPG: di iPhone, *Pengaturan › Kamera › Format › Paling Kompatibel*.',
});

export const pictureHuge = defineProblem<{ name: string; most: number }>({
  kode: 'GBR-04',
  tingkat: 'salah',
  judul: 'Gambar terlalu luas',
  message: ({ name, most }) => `Gambar ${quote(name)} lebih dari ${Math.round(most / 1_000_000)} juta titik.`,
  action: () => 'Kecilkan gambarnya, misalnya menjadi 2000 titik lebarnya.',
});

export const pictureScaled = defineProblem<{ name: string; width: number; height: number; shown: number }>({
  kode: 'GBR-05',
  tingkat: 'catatan',
  judul: 'Gambar dikecilkan',
  message: ({ name, width, height, shown }) =>
    `Gambar ${quote(name)} berukuran ${width} × ${height} titik; di situs lebarnya dikecilkan menjadi ${shown}.`,
  action: () => 'Tidak ada yang harus diubah.',
});

export const pictureSvg = defineProblem<{ name: string }>({
  kode: 'GBR-06',
  tingkat: 'salah',
  judul: 'Gambar SVG',
  message: ({ name }) => `Gambar ${quote(name)} berformat SVG, yang dapat memuat perintah program.`,
  action: () => 'Simpan gambar itu sebagai PNG atau JPG.',
});

export const pictureElsewhere = defineProblem<{ written: string }>({
  kode: 'GBR-07',
  tingkat: 'salah',
  judul: 'Gambar dari situs lain',
  message: ({ written }) => `Gambar ${quote(written)} diambil dari situs lain dan tidak akan tampil.`,
  action: () => 'Simpan gambarnya di folder `gambar`, lalu tulis namanya, seperti `gambar/rapat.jpg`.',
});

export const notPicture = defineProblem<{ written: string }>({
  kode: 'GBR-08',
  tingkat: 'salah',
  judul: 'Bukan gambar',
  message: ({ written }) => `${quote(written)} dipakai sebagai gambar, tetapi isinya bukan gambar.`,
  action: () => 'Pakai berkas JPG, PNG, WebP, atau GIF.',
});

export const pictureTextField = defineProblem<{ key: string; textKey: string }>({
  kode: 'GBR-09',
  tingkat: 'salah',
  judul: 'Teks pengganti belum diisi',
  message: ({ key }) =>
    `Gambar pada ${quote(key)} belum punya teks pengganti, sehingga tidak terbaca oleh pembaca layar.`,
  action: ({ textKey }) => `Tambahkan baris ${quote(`${textKey}: Warga mengantre di loket`)}.`,
});
