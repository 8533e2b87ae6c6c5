import type { PageTexts } from '../koleksi.ts';

export const texts = {
  judul: 'Halaman',
  ringkasan: 'Halaman tentang unit kerja ini.',
  satuan: 'halaman',
  kosong: 'Belum ada halaman.',
  dasarHukum: 'Dasar hukum',
  menunggu: 'Halaman ini menunggu isi dari unit kerja.',
} as const satisfies PageTexts;
