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
  terbit: 'Terbit',
  ditulis: (siapa: string) => `Ditulis ${siapa}`,
  belumDitulis: 'Isi berita belum ditulis.',
  bagikan: 'Bagikan',
  bagikanJelas: 'Tautan biasa, tanpa pelacak dan tanpa hitungan.',
  atauSalin: 'Atau salin:',
  bertanya: 'Bertanya tentang berita ini',
} as const satisfies PageTexts;
