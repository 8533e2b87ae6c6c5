import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'TER-01',
  judul: 'Semua tautan di halaman jadi ada tujuannya',
  tingkat: 'wajib',
  syarat:
    'Setiap tautan, gambar, dan unduhan di halaman yang sudah jadi menunjuk ke berkas dan bagian yang ada.',
  cara_memeriksa: 'Membaca semua halaman di folder keluaran. Tidak dihitung dalam skor.',
  dasar_hukum: ['UU 14/2008 pasal 9 ayat 4'],
  temuan: (alamat, keadaan) => `Alamat ${alamat} ${keadaan}.`,
  perbaikan: 'Bangun ulang situs ini. Bila tetap ada, kesalahan ada di pihak program; laporkan.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
