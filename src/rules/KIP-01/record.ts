import { BADAN_PUBLIK } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'KIP-01',
  judul: 'Informasi berkala lengkap dan mutakhir',
  tingkat: 'wajib',
  syarat:
    'Kesebelas jenis informasi berkala punya halaman, dan tiap halaman diperbarui paling lama 6 bulan lalu.',
  cara_memeriksa:
    'Melihat halaman di `ppid` dengan `kelas: berkala`, menurut `kategori` dan tanggal diperbaruinya.',
  dasar_hukum: ['UU 14/2008 pasal 9 ayat 1–3', 'Perki 1/2021 (belum dibaca)'],
  temuan: (jenis, keadaan) => `Informasi berkala "${jenis}" ${keadaan}.`,
  perbaikan:
    'Tulis atau perbarui halamannya di folder `ppid` dengan `kelas: berkala`, `kategori`, dan `diperbarui`.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};
