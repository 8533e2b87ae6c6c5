import type { PageTexts } from '../koleksi.ts';

export const texts = {
  judul: 'Halaman',
  ringkasan: 'Halaman tentang unit kerja ini.',
  satuan: 'halaman',
  kosong: 'Belum ada halaman.',
  dasarHukum: 'Dasar hukum',
  menunggu: 'Halaman ini menunggu isi dari unit kerja.',
  ringkasanNasional: 'Ringkasan menurut peraturan nasional.',
  ringkasanNasionalJelas:
    'Rincian tugas dan fungsi yang resmi ditetapkan dengan peraturan bupati; bagian ini akan diganti setelah naskahnya dimuat.',
} as const satisfies PageTexts;
