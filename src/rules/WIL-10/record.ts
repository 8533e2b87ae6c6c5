import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-10',
  judul: 'Titik di peta berada di dalam kabupaten',
  tingkat: 'anjuran',
  syarat: 'Setiap titik berada di dalam kotak kabupaten, dengan bujur dan lintang pada tempatnya.',
  cara_memeriksa:
    'Membandingkan `koordinat` di `situs.yaml`, program, dan potensi, serta titik dalam GeoJSON, dengan `kotak` kabupaten.',
  dasar_hukum: ['RFC 7946'],
  temuan: (titik, keadaan) => `Titik ${titik} ${keadaan}.`,
  perbaikan:
    'Periksa lagi angkanya: bujur adalah angka yang besar, lintang yang kecil dan bertanda minus di selatan khatulistiwa.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
