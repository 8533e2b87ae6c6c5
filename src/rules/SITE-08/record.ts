import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SITE-08',
  judul: 'Kabar terbaru tidak basi',
  tingkat: 'anjuran',
  syarat: 'Berita atau pengumuman terbaru paling lama 3 bulan lalu.',
  cara_memeriksa: 'Melihat tanggal terbaru di `berita` dan `pengumuman`.',
  dasar_hukum: ['UU 14/2008 pasal 9 ayat 3'],
  temuan: (_, keadaan) => `Kabar terbaru ${keadaan}.`,
  perbaikan: 'Tulis berita atau pengumuman baru; satu paragraf sudah cukup.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
