import { expect, test } from 'vitest';
import { biayaTarif, isGratis } from './biaya-tarif.ts';
import { KOMPONEN_DIUMUMKAN, KOMPONEN_INTERNAL, komponen } from './komponen.ts';

test('the fourteen parts stand in the order of the law, each once announced or internal', () => {
  expect(Object.keys(komponen)).toEqual([
    'dasar_hukum',
    'persyaratan',
    'sistem_mekanisme_prosedur',
    'jangka_waktu',
    'biaya_tarif',
    'produk_pelayanan',
    'sarana_prasarana',
    'kompetensi_pelaksana',
    'pengawasan_internal',
    'penanganan_pengaduan',
    'jumlah_pelaksana',
    'jaminan_pelayanan',
    'jaminan_keamanan',
    'evaluasi_kinerja',
  ]);
  expect([...KOMPONEN_DIUMUMKAN, ...KOMPONEN_INTERNAL].toSorted()).toEqual(Object.keys(komponen).toSorted());
});

test.each([
  ['Gratis', true],
  [25000, false],
  [[{ nama: 'Peserta JKN', tarif: 'Gratis' }], true],
  [
    [
      { nama: 'Peserta JKN', tarif: 'Gratis' },
      { nama: 'Umum', tarif: 25000 },
    ],
    false,
  ],
])('a fee is Gratis, rupiah or a list: %j', (written, free) => {
  expect(isGratis(biayaTarif.parse(written))).toBe(free);
});

test.each([0, -1, 2500.5, 'gratis', 'Rp25.000', '', []])(
  'a fee that says nothing sure is refused: %j',
  (written) => {
    expect(biayaTarif.safeParse(written).success).toBe(false);
  },
);
