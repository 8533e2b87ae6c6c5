import type { PageTexts } from '../koleksi.ts';

export const texts = {
  judul: 'Galeri',
  ringkasan: 'Gambar kegiatan, dengan tanggal dan sumbernya.',
  satuan: 'album',
  kosong: 'Belum ada gambar.',
  foto: 'gambar',
  besarkan: 'Besarkan',
  kecilkan: 'Kecilkan',
  berikutnya: 'Berikutnya',
  sebelumnya: 'Sebelumnya',
  sumber: 'Sumber',
  pilih: (jumlah: number) => `${jumlah} gambar. Pilih gambar untuk membesarkannya di tempat.`,
  semua: 'Semua album',
} as const satisfies PageTexts;
