import type { PageTexts } from '../koleksi.ts';

export const texts = {
  judul: 'Pengumuman',
  ringkasan: 'Pemberitahuan resmi dari unit kerja ini.',
  satuan: 'pengumuman',
  kosong: 'Belum ada pengumuman.',
  tidakAdaBerlaku: 'Tidak ada pengumuman yang sedang berlaku.',
  semua: 'Semua pengumuman',
  berlakuSampai: 'Berlaku sampai',
  sudahLewat: 'Sudah tidak berlaku',
  masihBerlaku: 'Masih berlaku',
  tanpaBatas: 'Lainnya',
  arsip: 'Sudah tidak berlaku',
  arsipJelas: 'Disimpan agar tetap dapat dibaca.',
  nomor: 'Nomor',
  lampiran: 'Lampiran',
  tautan: 'Keterangan lengkap',
} as const satisfies PageTexts;
