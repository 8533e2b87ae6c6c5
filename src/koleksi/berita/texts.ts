import type { PageTexts } from '../koleksi.ts';

export const texts = {
  judul: 'Berita',
  ringkasan: 'Kabar yang ditulis sendiri oleh unit kerja ini.',
  satuan: 'berita',
  kosong: 'Belum ada berita.',
  terbaru: 'Berita terbaru',
  semua: 'Semua berita',
  kategori: 'Kategori',
  penulis: 'Penulis',
  lokasi: 'Lokasi',
} as const satisfies PageTexts;
