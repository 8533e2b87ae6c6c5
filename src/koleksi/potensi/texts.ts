import type { PageTexts } from '../koleksi.ts';

export const texts = {
  judul: 'Potensi',
  ringkasan: 'Yang dikerjakan dan dihasilkan warga.',
  satuan: 'potensi',
  kosong: 'Potensi wilayah belum diisi.',
  lokasi: 'Lokasi',
  angka: 'Angka pokok',
  sumber: 'Sumber',
  jenis: {
    pertanian: 'Pertanian',
    perkebunan: 'Perkebunan',
    perikanan: 'Perikanan',
    peternakan: 'Peternakan',
    kehutanan: 'Kehutanan',
    kerajinan: 'Kerajinan',
    usaha: 'Usaha dan jasa',
    wisata: 'Wisata',
    budaya: 'Budaya',
    energi: 'Energi',
    lainnya: 'Lainnya',
  },
} as const satisfies PageTexts;
