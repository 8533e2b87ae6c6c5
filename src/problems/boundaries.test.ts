import { expect, test } from 'vitest';
import * as kinds from './boundaries.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  boundariesNoMap: { name: 'batas-kecamatan.geojson' },
  boundaryNoCode: { nth: 3 },
  boundaryCodeUnknown: { kode: '99.01.0', suggestion: '99.01.01' },
  boundaryTwice: { kode: '99.01.01' },
  boundaryNoArea: { kode: '99.01.01' },
  boundaryOutside: { kode: '99.01.01', bujur: -7.8, lintang: 110.2 },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "BTS-01 Bukan peta batas
      \`batas-kecamatan.geojson\` bukan kumpulan bidang GeoJSON (FeatureCollection).
      Ekspor ulang petanya sebagai GeoJSON, dengan satu bidang untuk tiap kecamatan. Tanpa berkas ini peta memakai titik saja.
    BTS-02 Bidang tanpa kode
      Bidang ke-3 tidak menyebut kode kecamatan di properties.kode.
      Tambahkan kodenya sebagai teks, misalnya \`"properties": { "kode": "99.01.05" }\`.
    BTS-03 Bidang bukan kecamatan
      Batas \`99.01.0\` bukan milik kecamatan mana pun di daftar wilayah.
      Mungkin maksudnya \`99.01.01\`?
    BTS-04 Batas ditulis dua kali
      Batas \`99.01.01\` ditulis dua kali.
      Satukan keduanya menjadi satu bidang MultiPolygon, atau hapus salah satunya.
    BTS-05 Batas bukan bidang
      Batas \`99.01.01\` bukan bidang yang dapat digambar.
      Tulis sebagai Polygon atau MultiPolygon, dengan sedikitnya empat titik tiap garis, bujur lalu lintang.
    BTS-06 Batas di luar kabupaten
      Batas \`99.01.01\` memuat titik bujur -7.8, lintang 110.2, di luar kotak wilayah kabupaten.
      Tulis bujur lebih dahulu, lalu lintang. Bila titiknya benar, longgarkan \`kotak\` di \`_kabupaten/kabupaten.yaml\`."
  `);
});
