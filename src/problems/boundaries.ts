import { defineProblem } from './problem.ts';
import { quote, suggestionOr } from './words.ts';

export const boundariesNoMap = defineProblem<{ name: string }>({
  kode: 'BTS-01',
  tingkat: 'salah',
  judul: 'Bukan peta batas',
  message: ({ name }) => `${quote(name)} bukan kumpulan bidang GeoJSON (FeatureCollection).`,
  action: () =>
    'Ekspor ulang petanya sebagai GeoJSON, dengan satu bidang untuk tiap kecamatan. Tanpa berkas ini peta memakai titik saja.',
});

export const boundaryNoCode = defineProblem<{ nth: number }>({
  kode: 'BTS-02',
  tingkat: 'salah',
  judul: 'Bidang tanpa kode',
  message: ({ nth }) => `Bidang ke-${nth} tidak menyebut kode kecamatan di properties.kode.`,
  action: () => 'Tambahkan kodenya sebagai teks, misalnya `"properties": { "kode": "99.01.05" }`.',
});

export const boundaryCodeUnknown = defineProblem<{ kode: string; suggestion: string | undefined }>({
  kode: 'BTS-03',
  tingkat: 'salah',
  judul: 'Bidang bukan kecamatan',
  message: ({ kode }) => `Batas ${quote(kode)} bukan milik kecamatan mana pun di daftar wilayah.`,
  action: ({ suggestion }) =>
    suggestionOr(
      suggestion,
      'Pakai kode kecamatan yang ada di `_kabupaten/wilayah.csv`, atau hapus bidang itu.',
    ),
});

export const boundaryTwice = defineProblem<{ kode: string }>({
  kode: 'BTS-04',
  tingkat: 'salah',
  judul: 'Batas ditulis dua kali',
  message: ({ kode }) => `Batas ${quote(kode)} ditulis dua kali.`,
  action: () => 'Satukan keduanya menjadi satu bidang MultiPolygon, atau hapus salah satunya.',
});

export const boundaryNoArea = defineProblem<{ kode: string }>({
  kode: 'BTS-05',
  tingkat: 'salah',
  judul: 'Batas bukan bidang',
  message: ({ kode }) => `Batas ${quote(kode)} bukan bidang yang dapat digambar.`,
  action: () =>
    'Tulis sebagai Polygon atau MultiPolygon, dengan sedikitnya empat titik tiap garis, bujur lalu lintang.',
});

export const boundaryOutside = defineProblem<{ kode: string; bujur: number; lintang: number }>({
  kode: 'BTS-06',
  tingkat: 'salah',
  judul: 'Batas di luar kabupaten',
  message: ({ kode, bujur, lintang }) =>
    `Batas ${quote(kode)} memuat titik bujur ${bujur}, lintang ${lintang}, di luar kotak wilayah kabupaten.`,
  action: () =>
    'Tulis bujur lebih dahulu, lalu lintang. Bila titiknya benar, longgarkan `kotak` di `_kabupaten/kabupaten.yaml`.',
});
