import { expect, test } from 'vitest';
import * as kinds from './between-fields.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  oneOfWanted: { labels: ['Berkas', 'Tautan'], keys: ['berkas', 'tautan'], example: 'berkas/renstra.pdf' },
  togetherWanted: {
    label: 'Per tanggal',
    key: 'per_tanggal',
    example: '2026-09-30',
    because: 'Realisasi',
  },
  dayBefore: { label: 'Berakhir', other: 'Mulai terbit', written: '2026-01-01' },
  contradiction: { label: 'Mutu', written: 'A', computed: 'B' },
  valueTwice: { label: 'Gambar', value: 'gambar/apel.jpg' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "ISI-41 Salah satu isian perlu diisi
      Berkas atau Tautan perlu diisi salah satu.
      Tambahkan baris \`berkas: berkas/renstra.pdf\`.
    ISI-42 Isian yang harus bersama
      Realisasi sudah diisi, tetapi Per tanggal belum.
      Tambahkan \`per_tanggal: 2026-09-30\`.
    ISI-43 Urutan tanggal terbalik
      Berakhir \`2026-01-01\` lebih awal daripada Mulai terbit.
      Periksa kedua tanggal itu; mungkin tertukar.
    ISI-44 Tidak sesuai hitungan
      Mutu ditulis \`A\`, padahal menurut isian lain seharusnya \`B\`.
      Hapus barisnya agar dihitung otomatis, atau tulis \`B\`.
    ISI-45 Ditulis dua kali
      Gambar \`gambar/apel.jpg\` ditulis lebih dari sekali.
      Hapus salah satunya."
  `);
});
