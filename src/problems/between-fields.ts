import { defineProblem } from './problem.ts';
import { enumerated, quote } from './words.ts';

export const oneOfWanted = defineProblem<{
  labels: readonly string[];
  keys: readonly string[];
  example: string;
}>({
  kode: 'ISI-41',
  tingkat: 'salah',
  judul: 'Salah satu isian perlu diisi',
  message: ({ labels }) => `${enumerated(labels, 'atau')} perlu diisi salah satu.`,
  action: ({ keys, example }) => `Tambahkan baris ${quote(`${keys[0]}: ${example}`)}.`,
});

export const togetherWanted = defineProblem<{ label: string; key: string; example: string; because: string }>(
  {
    kode: 'ISI-42',
    tingkat: 'salah',
    judul: 'Isian yang harus bersama',
    message: ({ label, because }) => `${because} sudah diisi, tetapi ${label} belum.`,
    action: ({ key, example }) => `Tambahkan ${quote(`${key}: ${example}`)}.`,
  },
);

export const dayBefore = defineProblem<{ label: string; other: string; written: string }>({
  kode: 'ISI-43',
  tingkat: 'salah',
  judul: 'Urutan tanggal terbalik',
  message: ({ label, other, written }) => `${label} ${quote(written)} lebih awal daripada ${other}.`,
  action: () => 'Periksa kedua tanggal itu; mungkin tertukar.',
});

export const contradiction = defineProblem<{ label: string; written: string; computed: string }>({
  kode: 'ISI-44',
  tingkat: 'salah',
  judul: 'Tidak sesuai hitungan',
  message: ({ label, written, computed }) =>
    `${label} ditulis ${quote(written)}, padahal menurut isian lain seharusnya ${quote(computed)}.`,
  action: ({ computed }) => `Hapus barisnya agar dihitung otomatis, atau tulis ${quote(computed)}.`,
});

export const valueTwice = defineProblem<{ label: string; value: string }>({
  kode: 'ISI-45',
  tingkat: 'salah',
  judul: 'Ditulis dua kali',
  message: ({ label, value }) => `${label} ${quote(value)} ditulis lebih dari sekali.`,
  action: () => 'Hapus salah satunya.',
});
